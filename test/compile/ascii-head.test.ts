import { describe, expect, it } from '@jest/globals'
import { simpleParser } from 'mailparser'

import { createLinks } from '../../src/options/links.js'
import { mimeComposer } from '../../src/outgoing/mime-composer.js'
import { messageIdHost } from '../../src/issues/preview-message-writer.js'
import { composeSingleMessage } from '../../src/compile/message-writer.js'
import { headerFields } from '../../src/compile/headers.js'
import { asciiSlug } from '../../src/domain/text/ascii-slug.js'
import type { IssueContent } from '../../src/domain/content.js'
import { slugify } from '../../src/domain/text/slugify.js'
import { defaultPublication } from '../../src/import/plan/default-publication.js'
import { resolveOptions } from '../../src/options/resolve-options.js'
import { issueWithoutEntries, renderedParts } from './issue-without-entries.js'

const archive = 'https://news.example/a'
const person = {
  to: { name: '山田', address: 'yamada@example.org' },
  messageId: 'a@news.example',
  date: new Date('2026-11-22T12:00:00Z'),
  unsubscribe: 'https://news.example/u',
  preferences: 'https://news.example/p',
}

const issueCalled = (title: string): IssueContent => ({
  ...issueWithoutEntries(title),
  publication: defaultPublication(`${title} (2023-10-08)`, 'https://news.example'),
  slug: slugify(title),
})

const headOf = async (content: IssueContent): Promise<string> => {
  const args = { archive, content, mime: mimeComposer, person, rendered: renderedParts }
  const [head = ''] = (await composeSingleMessage(args)).toString('latin1').split('\r\n\r\n')
  return head
}

const fieldOf = (content: IssueContent, name: string): unknown =>
  headerFields({ archive, content }, person).find((field) => field.name === name)?.value

describe('the head of a mail whose title is in another script', () => {
  it.each(['週刊人工知能速報', 'とても長い題名'.repeat(10), 'Обзор науки', 'نشرة العلوم'])(
    'is pure ASCII: %s',
    async (title) => {
      const head = await headOf(issueCalled(title))
      expect(head).toMatch(/^[\x20-\x7e\r\n\t]+$/)
      expect((await simpleParser(`${head}\r\n\r\n`)).subject).toBe(title)
    },
  )

  it('has a list id of host labels, also for a publication that was stored with another', () => {
    const content = issueCalled('週刊人工知能速報')
    const listId = { address: content.publication.listId }
    expect(listId.address).toMatch(/^xn--[a-z\d-]+\.news\.example$/)
    const stored = { ...content.publication, listId: '週刊人工知能速報.news.example' }
    expect(fieldOf({ ...content, publication: stored }, 'List-Id')).toMatchObject(listId)
  })

  it('tells two publications apart in its feedback id', () => {
    const ids = ['週刊人工知能速報', '月刊人工知能速報'].map((title) =>
      fieldOf(issueCalled(title), 'Feedback-ID'),
    )
    const groups = ids.map((id) => String(id).split(':').slice(0, 2))
    expect(groups[0]).not.toEqual(groups[1])
  })
})

describe('the head of a mail from an internationalised domain', () => {
  it('has a Message-ID of A-labels, also for a delivery that was entered with another', async () => {
    const { publication, ...content } = issueWithoutEntries()
    const sender = { ...publication.sender, address: 'news@bücher.example' }
    const idn = { ...content, publication: { ...publication, sender } }
    const messageId = '01a2@bücher.example'
    const args = { archive, content: idn, mime: mimeComposer, rendered: renderedParts }
    const head = (
      await composeSingleMessage({ ...args, person: { ...person, messageId } })
    ).toString('latin1')
    expect(head).toContain('\r\nMessage-ID: <01a2@xn--bcher-kva.example>\r\n'.slice(2))
    expect(messageIdHost(idn)).toBe('xn--bcher-kva.example')
  })
})

describe('the List-Archive of the head', () => {
  const links = createLinks(resolveOptions({ publicUrl: 'https://news.example' }))

  it('is the archive where that is plain ASCII', () => {
    expect(links.listArchive({ publication: 'careful-weekly' })).toBe(
      'https://news.example/api/roundup/archive/careful-weekly',
    )
  })

  it('is an address in plain ASCII that leads there where it is not', () => {
    expect(links.listArchive({ publication: '週刊人工知能速報' })).toBe(
      'https://news.example/api/roundup/archive/xn--gmqp4fb7g3qg4o0bdol2yz7da',
    )
    expect(links.listArchive({ publication: 'あ'.repeat(80) })).toMatch(/archive\/[\da-f]{12}$/)
  })
})

describe('a slug in ASCII', () => {
  it.each([
    ['careful-weekly', 'careful-weekly'],
    ['2023', '2023'],
    ['bücher', 'xn--bcher-kva'],
  ])('%s is %s', (slug, expected) => {
    expect(asciiSlug(slug)).toBe(expected)
  })

  it('is a short hash where a host name cannot hold it', () => {
    expect(asciiSlug('あ'.repeat(80))).toMatch(/^[\da-f]{12}$/)
    expect(asciiSlug('')).toMatch(/^[\da-f]{12}$/)
  })
})
