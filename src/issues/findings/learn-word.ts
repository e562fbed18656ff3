import { retryConflicts } from '../../storage/write/conflicts.js'
import { isUniqueViolation } from '../../storage/write/create-or-find.js'
import type { Fix } from '../../domain/finding.js'
import type { IssueRequest } from '../queries/issue-handler.js'

/** Adds a word to the publication's spelling. Two people may add the same word at once. */
export const learnWord = async (
  { issue, req, slugs }: IssueRequest,
  { word }: Extract<Fix, { kind: 'learn-word' }>,
): Promise<void> => {
  try {
    await retryConflicts(() =>
      req.payload.create({
        collection: slugs.words,
        data: { publication: issue.publication, word },
        overrideAccess: false,
        req,
      }),
    )
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
    const taught = await req.payload.count({
      collection: slugs.words,
      overrideAccess: true,
      req,
      where: { and: [{ publication: { equals: issue.publication } }, { word: { equals: word } }] },
    })
    if (taught.totalDocs === 0) throw error
  }
}
