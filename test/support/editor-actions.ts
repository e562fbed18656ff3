import { slugify } from '../../src/domain/text/slugify.js'
import type { Newsroom, Person } from './newsroom.js'
import { lexicalParagraph } from './lexical-paragraph.js'

export type IssueRow = {
  id: string
  number: number
  slug: string
  title: string
  stage: string
  _status: string
  intent?: { at: string; by: string; deliver: string } | null
  approval?: { by: string; hash: string } | null
  publishedAt?: string | null
}

export type EditorActions = ReturnType<typeof editorActions>

/** Actions of editors over the Local API. */
export const editorActions = ({
  options: { slugs },
  payload,
  people,
}: Pick<Newsroom, 'options' | 'payload' | 'people'>) => {
  const create = async (collection: string, data: object): Promise<string> =>
    String((await payload.create({ collection, data, overrideAccess: true })).id)

  const publication = (more: object = {}): Promise<string> =>
    create(slugs.publications, {
      name: 'The Weekly',
      slug: `weekly-${Math.random().toString(36).slice(2, 8)}`,
      sender: { name: 'The Weekly', address: 'weekly@news.example' },
      listId: 'weekly.news.example',
      undoWindowMs: 0,
      ...more,
    })

  const section = (publicationId: string, name = 'Tools'): Promise<string> =>
    create(slugs.sections, { publication: publicationId, name, slug: slugify(name), kind: 'main' })

  const entry = (publicationId: string, title = 'A sharper pencil'): Promise<string> =>
    create(slugs.entries, {
      publication: publicationId,
      title,
      stage: 'ready',
      sources: [{ url: `https://example.org/${encodeURIComponent(title)}` }],
      points: [
        {
          key: 'what',
          label: 'What is it',
          text: lexicalParagraph('A pencil that needs no sharpener.'),
        },
      ],
    })

  // A number, because random letters would be a spelling finding.
  let sections = 0

  const issue = async (
    more: { publication?: string; number?: number; date?: string; title?: string } = {},
  ) => {
    const publicationId = more.publication ?? (await publication())
    sections += 1
    const sectionId = await section(publicationId, `Tools ${sections}`)
    const entryId = await entry(publicationId)
    const created = await payload.create({
      collection: slugs.issues,
      draft: true,
      overrideAccess: false,
      user: people.author,
      data: {
        title: 'Pencils of the week',
        subject: 'Pencils of the week',
        date: '2026-11-22',
        introduction: lexicalParagraph('Good morning.'),
        lineup: [{ section: sectionId, items: [{ entry: entryId, form: 'full' }] }],
        ...more,
        publication: publicationId,
      },
    })
    return { issueId: String(created.id), entryId, publicationId, sectionId }
  }

  const move = (
    issueId: string,
    stage: string,
    user: Person,
    more: object = {},
  ): Promise<IssueRow> =>
    payload.update({
      collection: slugs.issues,
      id: issueId,
      data: { stage, ...more },
      overrideAccess: false,
      user,
    }) as Promise<IssueRow>

  const approve = async (issueId: string): Promise<void> => {
    await move(issueId, 'inReview', people.author)
    await move(issueId, 'approved', people.editor)
  }

  const row = (issueId: string, draft = false): Promise<IssueRow> =>
    payload.findByID({
      collection: slugs.issues,
      id: issueId,
      depth: 0,
      draft,
      overrideAccess: true,
    }) as Promise<IssueRow>

  const count = async (collection: string, issueId: string): Promise<number> =>
    (
      await payload.count({
        collection,
        overrideAccess: true,
        where: { issue: { equals: issueId } },
      })
    ).totalDocs

  return { approve, count, entry, issue, move, publication, row, section }
}
