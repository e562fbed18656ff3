import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'

import { createLinks } from '../../src/options/links.js'
import { findNewestEdition } from '../../src/issues/newest-edition.js'
import type { IssueContent } from '../../src/domain/content.js'
import { IssueArticle } from '../../src/read/pages/issue-article.js'
import { readEditions } from '../../src/read/read-editions.js'
import { renderIssue } from '../../src/render/render-issue.js'
import { sampleProps } from '../support/sample-content.js'
import { editorActions, type EditorActions } from '../support/editor-actions.js'
import { openNewsroom, type Newsroom } from '../support/newsroom.js'

let newsroom: Newsroom
let actions: EditorActions

beforeAll(async () => {
  newsroom = await openNewsroom()
  newsroom.payload.logger.level = 'silent'
  actions = editorActions(newsroom)
}, 60_000)
afterAll(() => newsroom.close())

type Section = { readonly section: string; readonly items: readonly object[] }

const arrange = (issueId: string, lineup: readonly Section[]): Promise<unknown> =>
  newsroom.payload.update({
    collection: 'issues',
    data: { lineup },
    draft: true,
    id: issueId,
    overrideAccess: true,
  })

/** An issue with a section of one entry, and an empty section that the last issue had. */
const issueWithEmpty = async (publication: string, emptyId: string, date = '2026-11-22') => {
  const made = await actions.issue({ date, publication })
  const told = { items: [{ entry: made.entryId, form: 'full' }], section: made.sectionId }
  await arrange(made.issueId, [{ items: [], section: emptyId }, told])
  return { ...made, told }
}

const publish = async (issueId: string): Promise<void> => {
  await actions.approve(issueId)
  await actions.move(issueId, 'published', newsroom.people.publisher, { deliver: 'web' })
}

const editionOf = async (issueId: string): Promise<IssueContent> => {
  const reader = { req: { payload: newsroom.payload }, slugs: newsroom.options.slugs } as never
  const row = await findNewestEdition(reader, issueId)
  if (!row) throw new Error('no edition')
  return row.content
}

describe('an empty section', () => {
  it('reaches no reader: not by mail, text, web or its edition', async () => {
    const publication = await actions.publication()
    const emptyId = await actions.section(publication, 'Sundries')
    const { issueId } = await issueWithEmpty(publication, emptyId)
    await publish(issueId)
    const content = await editionOf(issueId)
    expect(content.sections).toHaveLength(1)
    const { html, text } = await renderIssue({ ...sampleProps(), content })
    expect([html, text].filter((part) => part.includes('Sundries'))).toEqual([])
  })

  it('does not change the approved content', async () => {
    const publication = await actions.publication()
    const emptyId = await actions.section(publication, 'Sundries')
    const { issueId, told } = await issueWithEmpty(publication, emptyId)
    await actions.approve(issueId)
    await arrange(issueId, [told])
    expect(await actions.row(issueId)).toMatchObject({ stage: 'approved' })
  })

  it('is new in the first issue with an entry for it', async () => {
    const publication = await actions.publication()
    const emptyId = await actions.section(publication, 'Sundries')
    const first = await issueWithEmpty(publication, emptyId, '2026-11-01')
    await publish(first.issueId)
    const second = await issueWithEmpty(publication, emptyId, '2026-11-08')
    const entry = await actions.entry(publication, 'A sundry thing')
    await arrange(second.issueId, [{ items: [{ entry, form: 'full' }], section: emptyId }])
    await publish(second.issueId)
    expect((await editionOf(second.issueId)).sections).toMatchObject([
      { isNew: true, name: 'Sundries' },
    ])
  })

  it('is not shown when an old edition was frozen with it', async () => {
    const publication = await actions.publication()
    const { issueId } = await actions.issue({ publication })
    await publish(issueId)
    const content = await editionOf(issueId)
    const empty = { entries: [], isNew: false, kind: 'main', name: 'Sundries', slug: 'sundries' }
    await newsroom.payload.db.updateOne({
      collection: 'editions',
      data: { content: { ...content, sections: [...content.sections, empty] } },
      where: { issue: { equals: issueId } },
    })
    const reader = { payload: newsroom.payload, slugs: newsroom.options.slugs }
    const read = await readEditions(reader, { slug: 'weekly' } as never, [issueId])
    const issue = read.get(issueId)
    expect(issue?.content.sections).toHaveLength(1)
    if (!issue) throw new Error('not read')
    const links = createLinks(newsroom.options)
    expect(renderToStaticMarkup(IssueArticle({ issue, links }))).not.toContain('Sundries')
  })
})
