import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { simpleParser } from 'mailparser'

import { mimeComposer } from '../../src/outgoing/mime-composer.js'
import { compileSkeleton, type PersonalData } from '../../src/compile/compile-skeleton.js'
import { composeSingleMessage } from '../../src/compile/message-writer.js'
import { headerFields } from '../../src/compile/headers.js'
import { messageWriter } from '../../src/compile/message-writer.js'
import { fillHtml, fillText } from '../../src/compile/placeholders.js'
import { issueWithoutEntries, renderedParts } from './issue-without-entries.js'

const args = {
  content: issueWithoutEntries(),
  archive: 'https://news.example/careful-weekly',
  mime: mimeComposer,
  rendered: renderedParts,
}

const zoe: PersonalData = {
  to: { name: 'Zoë Žukova', address: 'zoe@example.org' },
  messageId: '0199-a@news.example',
  date: new Date('2026-11-22T12:00:00Z'),
  unsubscribe: 'https://news.example/u?token=v1.k1.unsubscribe.0199-a.m_a-c&lang=en',
  preferences: 'https://news.example/p/v1.k1.preferences.0199-a.m_a-c',
}

const person = fc.record({
  to: fc.record({
    name: fc.option(fc.string({ unit: 'grapheme', maxLength: 120 }), { nil: undefined }),
    address: fc.constantFrom(
      'a@example.org',
      'very.long.local.part.of.an.address+tag@sub.domain.example.org',
      'ada@xn--bcher-kva.example',
    ),
  }),
  messageId: fc.uuid().map((id) => `${id}@news.example`),
  date: fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true }),
  unsubscribe: fc
    .webUrl({ withQueryParameters: true, withFragments: true })
    .map((url) => new URL(url).href),
  preferences: fc.webUrl({ withQueryParameters: true }).map((url) => new URL(url).href),
})

/** The message as composed for one subscriber alone, without splicing. */
const composedFor = (reader: PersonalData): Promise<Buffer> =>
  mimeComposer.compose({
    fields: headerFields(args, reader),
    text: fillText(renderedParts.text, reader).replace(/\n/g, '\r\n') + '\r\n',
    html: fillHtml(renderedParts.html, reader).replace(/\n/g, '\r\n') + '\r\n',
    boundarySeed: '0'.repeat(24),
  })

const withoutBoundary = (message: Buffer): string =>
  message.toString('latin1').replace(/_NmP-\w+-Part/g, '')

describe('a spliced message', () => {
  it("names its subscriber, and has this subscriber's unsubscribe link in both parts and in the head", async () => {
    const mail = await simpleParser(await composeSingleMessage({ ...args, person: zoe }))
    expect(mail.to).toMatchObject({ value: [{ name: 'Zoë Žukova', address: 'zoe@example.org' }] })
    expect(mail.text).toContain(`Leave: ${zoe.unsubscribe}\n`)
    expect(mail.html).toContain(
      'href="https://news.example/u?token=v1.k1.unsubscribe.0199-a.m_a-c&amp;lang=en"',
    )
    expect(mail.headerLines.find(({ key }) => key === 'list-unsubscribe')?.line).toContain(
      zoe.unsubscribe,
    )
    expect(mail.messageId).toBe('<0199-a@news.example>')
    expect(mail.date).toEqual(zoe.date)
  })

  it('has the header fields of a mailing list', async () => {
    const raw = (
      await composeSingleMessage({ ...args, unsubscribeMailbox: 'leave@news.example', person: zoe })
    ).toString()
    const head = raw.slice(0, raw.indexOf('\r\n\r\n')).replace(/\r\n /g, ' ')
    expect(head.split('\r\n')).toEqual(
      expect.arrayContaining([
        'List-ID: Careful Weekly <careful-weekly.news.example>',
        `List-Unsubscribe: <${zoe.unsubscribe}>, <mailto:leave@news.example?subject=unsubscribe>`,
        'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
        'List-Post: NO',
        'List-Archive: <https://news.example/careful-weekly>',
        'Precedence: bulk',
        'Reply-To: editors@news.example',
      ]),
    )
    expect(head).toMatch(/^Feedback-ID: no-7:careful-weekly:mailing:[0-9a-f]{12}$/m)
  })

  it('offers no mailbox to unsubscribe by where none is read', async () => {
    expect((await composeSingleMessage({ ...args, person: zoe })).toString()).not.toContain(
      'mailto:',
    )
  })

  it('has the same bytes as a message composed for its subscriber alone, whatever names and links contain', async () => {
    const write = messageWriter(await compileSkeleton(args), [])
    await fc.assert(
      fc.asyncProperty(person, async (reader) => {
        expect(withoutBoundary(await write(reader))).toBe(
          withoutBoundary(await composedFor(reader)),
        )
      }),
    )
  })

  it('has the same bytes as a message composed alone for a non-ASCII address', async () => {
    const write = messageWriter(await compileSkeleton(args), [])
    const reader = { ...zoe, to: { name: 'Zoë', address: 'zoë@example.org' } }
    const raw = await write(reader)
    expect(withoutBoundary(raw)).toBe(withoutBoundary(await composedFor(reader)))
    expect(raw.toString()).toContain('<zoë@example.org>')
  })

  it('has the address alone without a name', async () => {
    const to = { name: undefined, address: 'ada@example.org' }
    const raw = (await composeSingleMessage({ ...args, person: { ...zoe, to } })).toString()
    expect(raw).toContain('\r\nTo: ada@example.org\r\n')
  })

  it('ends every line with CRLF, keeps lines short and holds ASCII alone', async () => {
    const write = messageWriter(await compileSkeleton(args), [])
    await fc.assert(
      fc.asyncProperty(person, async (reader) => {
        const raw = (await write(reader)).toString('latin1')
        expect(raw.replace(/\r\n/g, '')).not.toMatch(/[\r\n\x80-\xff]/)
        expect(Math.max(...raw.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(998)
        const bodies = raw.slice(raw.indexOf('\r\n\r\n'))
        expect(Math.max(...bodies.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(76)
      }),
    )
  })

  it('grows no header field out of a name with line breaks in it', async () => {
    const to = { name: 'Eve\r\nBcc: all@example.org', address: 'eve@example.org' }
    const mail = await simpleParser(await composeSingleMessage({ ...args, person: { ...zoe, to } }))
    expect(mail.headers.has('bcc')).toBe(false)
    expect(mail.to).toMatchObject({ value: [{ address: 'eve@example.org' }] })
  })

  it('contains no placeholder', async () => {
    expect((await composeSingleMessage({ ...args, person: zoe })).toString()).not.toMatch(
      /reader\.invalid|personal-/,
    )
  })
})
