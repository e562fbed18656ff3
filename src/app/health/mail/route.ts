import type { IssueContent } from '../../../domain/content.js'
import { textToProse } from '../../../domain/prose.js'
import { renderIssue } from '../../../render/render-issue.js'

const CONTENT: IssueContent = {
  publication: {
    name: 'The Health Check',
    slug: 'health-check',
    sender: { name: 'The Health Check', address: 'newsletter@example.org' },
    listId: 'health-check.example.org',
    postalAddress: '1 Example Street, Example',
    look: { accent: '#8f2d14' },
    timeZone: 'UTC',
    language: 'en',
  },
  number: 1,
  slug: 'no-1',
  title: 'A mail that a server rendered',
  date: '2026-01-01',
  subject: 'A mail that a server rendered',
  preheader: 'Nobody gets this one.',
  introduction: textToProse('It shows that mails render inside the built server.'),
  contents: { before: [], after: [] },
  highlights: [],
  sections: [],
  outro: [],
}

const LINKS = {
  web: 'https://example.org/no-1',
  archive: 'https://example.org/',
  unsubscribe: 'https://example.org/unsubscribe',
  preferences: 'https://example.org/preferences',
}

/** Checks that mails render inside this server. Answers the size of one, in bytes. */
export const GET = async (): Promise<Response> => {
  const { html, text } = await renderIssue({ content: CONTENT, links: LINKS })
  return Response.json({ htmlBytes: Buffer.byteLength(html), textBytes: Buffer.byteLength(text) })
}

export const dynamic = 'force-dynamic'
