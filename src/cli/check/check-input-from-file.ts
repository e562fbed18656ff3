import { contentByteBudget } from '../../issues/byte-budget.js'
import { findSpeller } from '../../spelling/find-speller.js'
import { readPublicUrl } from '../../config/environment.js'
import { DEFAULT_POINTS } from '../../domain/points.js'
import { planToContent } from '../../import/plan/plan-to-content.js'
import { defaultPublication } from '../../import/plan/default-publication.js'
import { readRoundup } from '../../import/parse/read-roundup.js'
import { resolveOptions } from '../../options/resolve-options.js'
import { readInput } from '../read-input.js'
import type { CheckInput } from './check-input.js'

/**
 * Prepares the check of a written roundup, without a config or a database, and therefore without earlier issues or
 * learnt words.
 */
export const checkInputFromFile = async (path: string): Promise<CheckInput> => {
  const input = await readInput(path)
  const plan = readRoundup(input)
  const publicUrl = readPublicUrl()
  const publication = defaultPublication(plan.issue.titleLine, publicUrl)
  const content = planToContent(plan, { number: 1, publication })
  const speller = await findSpeller(publication.language)
  return {
    accepted: [],
    isRelevant: ({ place }) => place.kind !== 'publication',
    facts: {
      bytes: await contentByteBudget(resolveOptions({ publicUrl }), content),
      content,
      points: DEFAULT_POINTS,
      ...(speller ? { speller } : {}),
    },
    name: input.name ?? content.title,
  }
}
