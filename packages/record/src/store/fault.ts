/** Something in the record that is not as it must be. */
export interface Fault {
  readonly where: string
  readonly what: string
}
