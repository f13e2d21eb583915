import { expect, test } from 'vitest'
import { createFetcher, takeUrl, type NameLookup } from '../../src/index.ts'
import { mayConnect } from '../../src/fetch/public-address.ts'
import { answers, gives, serve, testFetcher } from './loopback.ts'

const PRIVATE = [
  '0.0.0.0',
  '0.1.2.3',
  '10.0.0.1',
  '100.64.0.1',
  '127.0.0.1',
  '127.255.255.254',
  '169.254.169.254',
  '172.16.0.1',
  '192.168.1.1',
  '192.0.2.1',
  '198.18.0.1',
  '224.0.0.1',
  '240.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::127.0.0.1',
  '::ffff:10.0.0.1',
  '::ffff:7f00:1',
  '64:ff9b::7f00:1',
  '64:ff9b::a00:1',
  '64:ff9b:1::a00:1',
  '2002:7f00:1::',
  '2001::1',
  'fe80::1',
  'fec0::1',
  'fc00::1',
  'fd12:3456::1',
  'ff02::1',
  '2001:db8::1',
  'no address',
]
const PUBLIC = ['8.8.8.8', '193.0.6.139', '2606:4700::1111', '::ffff:8.8.8.8', '64:ff9b::808:808']

test.each([...PRIVATE.map((address) => [address, false] as const), ...PUBLIC.map((address) => [address, true] as const)])(
  '%s',
  (address, expected) => {
    expect(mayConnect(address, false)).toBe(expected)
    expect(mayConnect(address, true)).toBe(true)
  },
)

test('single ranges can be allowed', () => {
  expect(mayConnect('10.2.3.4', ['10.2.0.0/16', 'fd00::/8'])).toBe(true)
  expect(mayConnect('10.3.3.4', ['10.2.0.0/16', 'fd00::/8'])).toBe(false)
  expect(mayConnect('fd00::1', ['10.2.0.0/16', 'fd00::/8'])).toBe(true)
  expect(mayConnect('::ffff:10.2.3.4', ['10.2.0.0/16'])).toBe(true)
})

const code = async (url: string, fetcher = createFetcher({ sleep: async () => await Promise.resolve() })): Promise<string> => {
  const taken = await takeUrl(url, fetcher)
  await fetcher.close()
  return taken.ok ? 'taken' : taken.refusal.code
}

const ADDRESSES: readonly (readonly [string, string])[] = [
  ['http://127.0.0.1/', 'address_private'],
  ['http://2130706433/', 'address_private'],
  ['http://0x7f.1/', 'address_private'],
  ['http://0177.0.0.1/', 'address_private'],
  ['http://[::1]/', 'address_private'],
  ['http://[::ffff:169.254.169.254]/latest/meta-data', 'address_private'],
  ['http://localhost/', 'address_private'],
  ['http://127.0.0.1.:80/', 'address_private'],
  ['ftp://example.org/a', 'url_bad'],
  ['file:///etc/passwd', 'url_bad'],
  ['javascript:alert(1)', 'url_bad'],
  ['https://ada:secret@example.org/', 'url_bad'],
  ['no address', 'url_bad'],
  ['', 'url_bad'],
]

test.each(ADDRESSES)('%s is refused', async (url, expected) => {
  expect(await code(url)).toBe(expected)
})

const NAMES: Readonly<Record<string, readonly string[]>> = {
  'inside.example.org': ['10.0.0.7'],
  'metadata.example.org': ['169.254.169.254'],
  'mixed.example.org': ['193.0.6.139', '127.0.0.2'],
  'six.example.org': ['::1'],
  'mapped.example.org': ['::ffff:192.168.0.1'],
  'empty.example.org': [],
  'good.example.org': ['127.0.0.1'],
}

const lookup: NameLookup = async (hostname) =>
  await Promise.resolve((NAMES[hostname] ?? []).map((address) => ({ address, family: address.includes(':') ? 6 : 4 })))

test.each(['inside', 'metadata', 'mixed', 'six', 'mapped'])('a name that leads inside is refused: %s.example.org', async (name) => {
  const taken = await takeUrl(`http://${name}.example.org/`, testFetcher({ lookup }))
  expect(taken).toMatchObject({
    ok: false,
    refusal: { code: 'address_private', status: 403, message: expect.stringMatching(`^${name}.example.org leads to`) },
  })
})

test('a name that leads nowhere is refused', async () => {
  expect(await code('http://empty.example.org/', testFetcher({ lookup }))).toBe('name_unknown')
})

test.each([
  'http://10.0.0.1/',
  'http://[::1]/',
  'http://127.0.0.2/',
  'http://inside.example.org/',
  '//metadata.example.org/latest',
  'file:///etc/passwd',
  'http://ada:secret@good.example.org/',
])('a redirect to %s is refused', async (location) => {
  const server = await serve({ '/a': answers(302, { location }) })
  const taken = await takeUrl(`http://good.example.org:${server.port}/a`, testFetcher({ lookup }))
  expect(taken).toMatchObject({ ok: false, refusal: { code: expect.stringMatching(/^(?:address_private|url_bad)$/) } })
  expect(server.asked).toEqual(['/a'])
})

test('a name that leads elsewhere the second time is looked at the second time', async () => {
  const server = await serve({ '/a': gives('<p>first</p>', 'text/html', { connection: 'close' }), '/b': gives('<p>second</p>') })
  const found = ['127.0.0.1', '127.0.0.1', '169.254.169.254']
  const rebinding: NameLookup = async () => await Promise.resolve([{ address: found.shift() ?? '10.0.0.1', family: 4 }])
  const fetcher = testFetcher({ lookup: rebinding })
  expect(await takeUrl(`http://turning.example.org:${server.port}/a`, fetcher)).toMatchObject({ ok: true })
  const codes: string[] = []
  for (const path of ['/b', '/b']) {
    const taken = await takeUrl(`http://turning.example.org:${server.port}${path}`, fetcher)
    codes.push(taken.ok ? 'taken' : taken.refusal.code)
  }
  expect(codes).toContain('address_private')
})
