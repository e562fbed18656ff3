import { byteBudgetOf } from '../../issues/byte-budget.js'
import { spellerOf } from '../../spelling/speller.js'
import { publicUrlOf } from '../../config/environment.js'
import { DEFAULT_POINTS } from '../../domain/points.js'
import { contentFromPlan } from '../../import/plan/content-from-plan.js'
import { defaultPublication } from '../../import/plan/default-publication.js'
import { readRoundup } from '../../import/parse/read-roundup.js'
import { resolveOptions } from '../../options/resolve-options.js'
import { readInput } from '../read-input.js'
import type { Checked } from './checked.js'

/** A written roundup: no config, no database, and so no earlier issues and no words that were learnt. */
export const checkedFile = async (path: string): Promise<Checked> => {
  const input = await readInput(path)
  const plan = readRoundup(input)
  const publicUrl = publicUrlOf()
  const publication = defaultPublication(plan.issue.titleLine, publicUrl)
  const content = contentFromPlan(plan, { number: 1, publication })
  const speller = await spellerOf(publication.language)
  return {
    accepted: [],
    concerns: ({ place }) => place.kind !== 'publication',
    facts: {
      bytes: await byteBudgetOf(resolveOptions({ publicUrl }), content),
      content,
      points: DEFAULT_POINTS,
      ...(speller ? { speller } : {}),
    },
    name: input.name ?? content.title,
  }
}
