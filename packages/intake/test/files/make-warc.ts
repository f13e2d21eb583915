/** One record of a made web archive. */
export interface MadeRecord {
  readonly url: string
  readonly type?: string
  readonly status?: string
  readonly contentType?: string
  readonly headers?: string
  readonly body: string | Uint8Array
}

/** A record as bytes, the way crawlers write it. */
export const warcRecord = ({
  url,
  type = 'response',
  status = '200 OK',
  contentType = 'text/html',
  headers = '',
  body,
}: MadeRecord): Buffer => {
  const http = Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\nContent-Type: ${contentType}\r\n${headers}\r\n`), Buffer.from(body)])
  const head = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2025-05-06T07:08:09Z\r\nWARC-Record-ID: <urn:uuid:0>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${http.length}\r\n\r\n`
  return Buffer.concat([Buffer.from(head), http, Buffer.from('\r\n\r\n')])
}
