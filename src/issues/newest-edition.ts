import type { RequestContext } from '../options/request-context.js'
import type { IssueContent } from '../domain/content.js'

export type EditionRow = {
  readonly id: string
  readonly issue: string
  readonly publication: string
  readonly ordinal: number
  readonly kind: 'first' | 'correction'
  readonly contentHash: string
  readonly content: IssueContent
  readonly frozenAt: string
  readonly publishedAt: string
  readonly withdrawnAt?: string | null
}

/** Finds the edition that readers get: the one with the highest ordinal that was not withdrawn. */
export const findNewestEdition = async (
  { req, slugs }: RequestContext,
  issueId: string,
): Promise<EditionRow | undefined> => {
  const { docs } = await req.payload.db.find<EditionRow>({
    collection: slugs.editions,
    limit: 1,
    pagination: false,
    req,
    sort: '-ordinal',
    where: { and: [{ issue: { equals: issueId } }, { withdrawnAt: { exists: false } }] },
  })
  return docs[0]
}

export const findNewestEditionHash = async (
  context: RequestContext,
  issueId: string,
): Promise<string | undefined> => (await findNewestEdition(context, issueId))?.contentHash
