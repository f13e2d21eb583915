/** The views of the navigation, with the key that follows `g`. */
export const VIEWS = [
  { to: '/', label: 'Today', key: 't' },
  { to: '/read', label: 'Read a report', key: 'r' },
  { to: '/events', label: 'Events', key: 'e' },
  { to: '/between', label: 'Between', key: 'b' },
  { to: '/commitments', label: 'Commitments', key: 'c' },
  { to: '/map', label: 'Map', key: 'm' },
  { to: '/sources', label: 'Sources', key: 's' },
] as const
