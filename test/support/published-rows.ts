import type { Payload } from 'payload'

import { newId } from '../../src/storage/write/new-id.js'
import { contentHash } from '../../src/domain/content-hash.js'
import type { IssueContent } from '../../src/domain/content.js'
import { contentAppearances } from '../../src/publish/content-appearances.js'
import { sampleContent } from './sample-content.js'

export type PublishedIssue = {
  readonly issueId: string
  readonly editionId: string
  readonly content: IssueContent
}

type EditionArgs = {
  readonly content: IssueContent
  readonly issueId: string
  readonly kind?: 'first' | 'correction'
  readonly ordinal?: number
  readonly publicationId: string
  readonly withdrawnAt?: string
}

/** Writes the rows of published issues straight into the database. */
export const publishedRows = (payload: Payload) => {
  const create = async (collection: string, data: object): Promise<string> =>
    String((await payload.db.create({ collection, data: { id: newId(), ...data } })).id)

  const publication = (more: object = {}): Promise<string> => {
    const { look, name, slug } = sampleContent().publication
    return create('publications', {
      name,
      slug,
      look,
      sender: { name, address: 'weekly@news.example' },
      listId: 'weekly.news.example',
      timeZone: 'UTC',
      language: 'en',
      ...more,
    })
  }

  const edition = async (args: EditionArgs): Promise<string> => {
    const { content, issueId, kind = 'first', ordinal = 1, publicationId, withdrawnAt } = args
    const at = `${content.date}T08:00:00.000Z`
    const editionId = await create('editions', {
      content,
      contentHash: contentHash(content),
      date: content.date,
      frozenAt: kind === 'first' ? at : `${content.date}T20:00:00.000Z`,
      issue: issueId,
      kind,
      ordinal,
      publication: publicationId,
      publishedAt: at,
      slug: content.slug,
      ...(withdrawnAt ? { withdrawnAt } : {}),
    })
    const place = {
      date: content.date,
      edition: editionId,
      issue: issueId,
      publication: publicationId,
    }
    for (const row of contentAppearances(content)) await create('appearances', { ...row, ...place })
    return editionId
  }

  const issue = async (
    publicationId: string,
    content: IssueContent,
    more: {
      readonly stage?: string
      readonly _status?: string
      readonly title?: string
      readonly withdrawnAt?: string
    } = {},
  ): Promise<PublishedIssue> => {
    const { withdrawnAt, ...row } = more
    const { date, number, slug, subject, title } = content
    const issueId = await create('issues', {
      ...{ date, number, slug, subject, title },
      publication: publicationId,
      publishedAt: `${date}T08:00:00.000Z`,
      stage: 'published',
      _status: 'published',
      ...row,
    })
    const at = withdrawnAt ? { withdrawnAt } : {}
    return {
      issueId,
      content,
      editionId: await edition({ content, issueId, publicationId, ...at }),
    }
  }

  return { edition, issue, publication }
}
