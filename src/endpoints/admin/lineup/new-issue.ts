import type { PublicationDocument } from '../../../compose/documents.js'
import { selectPublication } from '../../../domain/select-publication.js'
import { localizedFault, localizedText } from '../../../i18n/localize.js'
import type { NewsroomRequest } from '../../../issues/queries/issue-handler.js'
import { findAll } from './find-all.js'
import { makeNextIssue } from './make-next-issue.js'

/** The publication named, or the only one there is. */
const publicationAsked = async (asked: NewsroomRequest): Promise<PublicationDocument> => {
  const { body, slugs } = asked
  const named = typeof body['publication'] === 'string' ? body['publication'] : undefined
  const found = await findAll<PublicationDocument>(asked, {
    collection: slugs.publications,
    limit: 2,
    where: named === undefined ? {} : { id: { equals: named } },
  })
  const selection = selectPublication(found)
  if (selection.kind === 'selected') return selection.publication
  throw localizedFault(
    'INPUT_INVALID',
    localizedText(
      selection.kind === 'several' ? 'lineup:whichPublication' : 'lineup:noPublication',
    ),
  )
}

/** Makes the next issue of a publication. */
export const newIssue = async (asked: NewsroomRequest): Promise<Response> => {
  const { date, id, number, title } = await makeNextIssue(asked, await publicationAsked(asked))
  return Response.json({ date, id, number, title }, { status: 201 })
}
