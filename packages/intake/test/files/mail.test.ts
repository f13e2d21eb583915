import { expect, test } from 'vitest'
import { inShort, onlyDocument, openOne } from '../collect.ts'

const HEAD =
  'From: =?utf-8?q?Zo=C3=AB_Quill?= <zoe@example.org>\r\nTo: desk@example.org\r\nSubject: =?utf-8?b?RmVycmllcyDigJMgYWdhaW4=?=\r\nDate: Mon, 5 May 2025 23:30:00 -0700\r\nOrganization: Ministry of Ports\r\nArchived-At: <https://example.org/list/7?utm_medium=mail>\r\n'

test('a mail’s own day, sender and subject', async () => {
  expect(onlyDocument(await openOne('a.eml', `${HEAD}\r\nFerries sail.\r\n`))).toMatchObject({
    content: expect.stringContaining('Ferries sail.'),
    format: 'text',
    url: 'https://example.org/list/7',
    title: 'Ferries – again',
    author: { value: 'Zoë Quill', reason: 'From header of the mail' },
    publisher: { value: 'Ministry of Ports', reason: 'Organization header of the mail' },
    published: { value: '2025-05-05', reason: 'Date header of the mail' },
    retrieved: null,
  })
})

const part = (type: string, body: string, encoding = '7bit'): string =>
  `Content-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n`
const multipart = (kind: string, mark: string, parts: readonly string[]): string =>
  `Content-Type: multipart/${kind}; boundary="${mark}"\r\n\r\n${parts.map((one) => `--${mark}\r\n${one}`).join('')}--${mark}--\r\n`

const BODIES: readonly (readonly [string, string, string, string])[] = [
  [
    'text before HTML',
    multipart('alternative', 'x', [part('text/plain', 'Ferries sail.'), part('text/html', '<p>Buy now</p>')]),
    'text',
    'Ferries sail.',
  ],
  [
    'text before HTML, the other way round',
    multipart('alternative', 'x', [part('text/html', '<p>Buy now</p>'), part('text/plain', 'Ferries sail.')]),
    'text',
    'Ferries sail.',
  ],
  ['HTML alone', part('text/html', '<p>Ferries sail.</p>'), 'html', '<p>Ferries sail.</p>'],
  [
    'parts within parts, beside an attachment',
    multipart('mixed', 'x', [
      multipart('alternative', 'y', [part('text/plain', 'Ferries sail.')]),
      'Content-Type: application/octet-stream\r\nContent-Disposition: attachment\r\n\r\n\0\0\r\n',
    ]),
    'text',
    'Ferries sail.',
  ],
  ['quoted-printable', part('text/plain', 'Zo=C3=AB sails =\r\nagain.', 'quoted-printable'), 'text', 'Zoë sails again.'],
  ['base64', part('text/plain', Buffer.from('Zoë sails.').toString('base64'), 'base64'), 'text', 'Zoë sails.'],
]

test.each(BODIES)('%s', async (_, body, format, words) => {
  const document = onlyDocument(await openOne('a.eml', `Subject: x\r\nMIME-Version: 1.0\r\n${body}`))
  expect(document.format).toBe(format)
  expect(document.content.trim()).toBe(words)
})

test('a mailbox is cut at its From lines, and escaped ones are made whole', async () => {
  const mailbox = [
    'From ada Mon May  5 10:00:00 2025',
    'Subject: one',
    '',
    'From the harbour we hear:',
    '>From Klow they write.',
    '>>From quoted',
    '',
    'From bo Mon May  5 11:00:00 2025',
    'Subject: two',
    '',
    'Second.',
    '',
  ].join('\n')
  const all = await openOne('box.mbox', mailbox)
  expect(
    all.map((taken) =>
      taken.ok ? [taken.document.name.replace(/^.*box\.mbox/, ''), taken.document.title, taken.document.content.trim()] : taken,
    ),
  ).toEqual([
    ['!1', 'one', 'From the harbour we hear:\nFrom Klow they write.\n>From quoted'],
    ['!2', 'two', 'Second.'],
  ])
})

const BROKEN: readonly (readonly [string, string, string, readonly string[]])[] = [
  ['no mailbox', 'a.mbox', 'Subject: x\n\nhello', ['refused: mailbox_broken']],
  ['a mail without words', 'a.eml', 'Subject: x\n\n', ['refused: document_empty']],
  [
    'a mail of too many parts in parts',
    'a.eml',
    `Subject: x\n${Array.from({ length: 60 }, (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\n\n--b${at}\n`).join('')}`,
    ['refused: mail_broken'],
  ],
]

test.each(BROKEN)('%s is refused', async (_, name, content, expected) => {
  expect(inShort(await openOne(name, content))).toEqual(expected)
})
