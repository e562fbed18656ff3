import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { simpleParser } from 'mailparser'

import { mimeComposer } from '../../src/outgoing/mime-composer.js'
import { composeSingleMessage } from '../../src/compile/message-writer.js'
import { readMessage } from '../../src/compile/read-message.js'
import { issueWithoutEntries, renderedParts } from './issue-without-entries.js'

const written = (html: string, text: string): Promise<Buffer> =>
  mimeComposer.compose({
    boundarySeed: 'seed',
    fields: [{ name: 'Subject', value: 'Größe' }],
    html,
    text,
  })

const line = fc
  .string({ maxLength: 200, unit: 'grapheme' })
  .map((words) => words.replace(/\r/g, ''))

describe('a message read back', () => {
  it('has the parts that it was written from, whatever their script', async () => {
    await fc.assert(
      fc.asyncProperty(line, line, async (html, text) => {
        const read = readMessage(await written(`<p>${html}</p>`, `x${text}x`))
        expect(read).toMatchObject({ html: `<p>${html}</p>`, text: `x${text}x` })
      }),
      { numRuns: 60 },
    )
  })

  it('says what a mail program reads in it', async () => {
    const raw = await composeSingleMessage({
      archive: 'https://news.example/weekly',
      content: issueWithoutEntries(),
      mime: mimeComposer,
      person: {
        date: new Date('2026-11-22T12:00:00Z'),
        messageId: '1@news.example',
        preferences: 'https://news.example/p/1',
        to: { address: 'zoe@example.org', name: 'Zoë' },
        unsubscribe: 'https://news.example/u/1',
      },
      rendered: renderedParts,
    })
    const { head, html, text } = readMessage(raw)
    const mail = await simpleParser(raw)
    expect(html.trim()).toBe(String(mail.html).trim())
    expect(text.trim()).toBe(mail.text?.trim())
    expect(head.split('\r\n').filter((field) => /^\S/.test(field))).toHaveLength(
      mail.headerLines.length,
    )
    expect(html).toContain('https://news.example/u/1')
  })
})
