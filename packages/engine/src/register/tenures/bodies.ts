/** Who held which office; the form of a table is told in read-table.ts. */
export const BODIES = `
`
