import { refusal, type IntakeRefusal } from '../refusals.ts'
import { addressRefused, mayConnect, type AllowPrivate } from './public-address.ts'

/** A web address that may be asked for, or why not. */
export const webAddress = (text: string, base: string | undefined, allow: AllowPrivate): URL | IntakeRefusal => {
  const url = URL.parse(text, base)
  if (url === null) return refusal('url_bad', `${text.slice(0, 200)} is no address`)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    return refusal('url_bad', `${url.protocol} addresses are not fetched, only http and https`)
  }
  if (url.username !== '' || url.password !== '') return refusal('url_bad', `the address for ${url.host} has a user name or password in it`)
  // No name is looked up for a number, so it is checked here.
  const host = url.hostname.replace(/^\[(?<address>.*)\]$/u, '$<address>')
  const isNumber = /^[\d.]+$|:/u.test(host)
  if (isNumber && !mayConnect(host, allow)) return addressRefused(host, host)
  url.hash = ''
  return url
}
