import type { Alert } from '@readout/protocol/api'

/** What a feed is made of. */
export interface FeedParts {
  readonly watch: { readonly id: string; readonly name: string; readonly made: string }
  readonly alerts: readonly Alert[]
  /** Where the server is, as its reader asked for it. */
  readonly origin: string
  /** The feed's own address. */
  readonly self: string
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** What XML has no way to write, not even escaped: a reader would refuse the whole feed for one such character. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const UNWRITABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu

/** Text of a report as text of a feed, in an element or an attribute. */
export const escapeXml = (text: string): string => text.toWellFormed().replace(UNWRITABLE, '').replace(/[&<>"']/gu, (sign) => ENTITIES[sign] ?? '')

const entryOf = ({ id, title, detail, path, made }: Alert, origin: string): string => `
  <entry>
    <id>urn:readout:alert:${escapeXml(id)}</id>
    <title type="text">${escapeXml(title)}</title>
    <updated>${escapeXml(made)}</updated>
    <link rel="alternate" href="${escapeXml(origin + path)}"/>
    <content type="text">${escapeXml(detail.join('\n'))}</content>
  </entry>`

/** A watch's alerts as an Atom feed (RFC 4287). All that reports say is in it as text. */
export const atomFeed = ({ watch, alerts, origin, self }: FeedParts): string => `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <id>urn:readout:watch:${escapeXml(watch.id)}</id>
  <title type="text">${escapeXml(watch.name)}</title>
  <updated>${escapeXml(alerts[0]?.made ?? watch.made)}</updated>
  <author><name>Readout</name></author>
  <link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>
  <link rel="alternate" href="${escapeXml(`${origin}/sources`)}"/>${alerts.map((alert) => entryOf(alert, origin)).join('')}
</feed>
`
