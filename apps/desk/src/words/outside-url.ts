/** The address where it begins with http or https, else null: nothing else may become a link. */
export const outsideUrl = (address: string | null): string | null => (address !== null && /^https?:\/\//iu.test(address) ? address : null)
