import { createLocalReq, type PayloadRequest, type Where } from 'payload'

import { Fault } from '../domain/fault.js'
import type { NewsroomIssue } from '../issues/issue-document.js'
import { findPublication } from '../import/plan/find-publication.js'
import type { Newsroom } from './open-newsroom.js'
import { operatorContext } from '../domain/issue/transition-context.js'

export type FoundIssue = { readonly issue: NewsroomIssue; readonly req: PayloadRequest }

/**
 * Finds an issue, as it was last saved: by its id, or by its slug in the named publication or the only one.
 *
 * @throws {Fault} NOT_FOUND
 */
export const findIssueByIdOrSlug = async (
  { options, payload }: Newsroom,
  idOrSlug: string,
  publicationSlug?: string,
): Promise<FoundIssue> => {
  const { slugs } = options
  const req = await createLocalReq({ context: operatorContext() }, payload)
  const find = async (where: Where): Promise<NewsroomIssue | undefined> => {
    const { docs } = await payload.find({
      collection: slugs.issues,
      depth: 0,
      draft: true,
      limit: 1,
      overrideAccess: true,
      req,
      where,
    })
    return docs[0] as NewsroomIssue | undefined
  }
  const byId = await find({ id: { equals: idOrSlug } })
  if (byId) return { issue: byId, req }
  const publication = await findPublication({ req, slugs }, publicationSlug)
  const bySlug =
    publication &&
    (await find({
      and: [{ slug: { equals: idOrSlug } }, { publication: { equals: publication.id } }],
    }))
  if (bySlug) return { issue: bySlug, req }
  throw new Fault(
    'NOT_FOUND',
    `There is no issue ${idOrSlug}. Name its id or its slug, such as no-1.`,
  )
}
