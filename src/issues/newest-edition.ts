import type { PayloadRequest } from 'payload'

import type { IssueContent } from '../domain/content.js'
import type { Slugs } from '../options/resolve-options.js'

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

type Reader = { readonly req: PayloadRequest; readonly slugs: Slugs }

/** The edition that readers get: the highest ordinal that was not withdrawn. */
export const findNewestEdition = async (
  { req, slugs }: Reader,
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
  reader: Reader,
  issueId: string,
): Promise<string | undefined> => (await findNewestEdition(reader, issueId))?.contentHash
