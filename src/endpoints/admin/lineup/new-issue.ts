import type { PublicationDocument } from '../../../compose/documents.js'
import { faultOf, sentence } from '../../../i18n/localize.js'
import type { Asked } from '../../../issues/queries/on-issue.js'
import { findAll } from './find-all.js'
import { makeNextIssue } from './make-next-issue.js'

/** The publication named, or the only one there is. */
const publicationAsked = async (asked: Asked): Promise<PublicationDocument> => {
  const { body, slugs } = asked
  const named = typeof body['publication'] === 'string' ? body['publication'] : undefined
  const [only, other] = await findAll<PublicationDocument>(asked, {
    collection: slugs.publications,
    limit: 2,
    where: named === undefined ? {} : { id: { equals: named } },
  })
  if (only && !other) return only
  throw faultOf(
    'INPUT_INVALID',
    sentence(only ? 'lineup:whichPublication' : 'lineup:noPublication'),
  )
}

/** Makes the next issue of a publication. */
export const newIssue = async (asked: Asked): Promise<Response> => {
  const { date, id, number, title } = await makeNextIssue(asked, await publicationAsked(asked))
  return Response.json({ date, id, number, title }, { status: 201 })
}
