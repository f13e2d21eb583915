/** The lock under which all joining takes turns: one writer at a time decides which accounts are of one event, and what follows from it. */
export const JOINING = 'join'
