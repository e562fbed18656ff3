import { DEFAULT_POINTS } from '../../domain/points.js'
import type { StoredPublication } from './find-publication.js'
import { defaultPublication } from './default-publication.js'
import { publicationData } from './document-data.js'
import type { RequestContext } from '../../options/request-context.js'

const POINTS_OF_A_NEW_PUBLICATION = DEFAULT_POINTS.filter(({ key }) => key !== 'meaning')

/**
 * Creates the default publication for a newsroom that has none yet.
 *
 * @param titleLine title of the first issue with its date, e.g. `AI Weekly (10/08/23)`; the publication gets its name
 */
export const createDefaultPublication = async (
  { req, slugs }: RequestContext,
  titleLine: string,
  publicUrl: string,
): Promise<StoredPublication> => {
  const content = defaultPublication(titleLine, publicUrl)
  const made = await req.payload.create({
    collection: slugs.publications,
    data: publicationData(content, POINTS_OF_A_NEW_PUBLICATION),
    overrideAccess: true,
    req,
  })
  return made as StoredPublication
}
