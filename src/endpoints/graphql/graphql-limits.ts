import { type MeasureArgs, measureDocument } from './measure-document.js'

/** A whole issue is 7 deep; 50 whole issues cost about 3,500. */
export const READER_LIMITS = { bytes: 20_000, tokens: 2_000, depth: 10, cost: 10_000 } as const

/** Every root field queries the database, at worst with a scan of all texts: fewer than 20 fit into a request. */
const ROOT_COST = 500

/**
 * What is too much about a question that is valid otherwise.
 *
 * @returns a sentence, or `undefined` when it may be asked
 */
export const limitError = (args: MeasureArgs): string | undefined => {
  const { cost, depth } = measureDocument(args, ROOT_COST)
  if (depth > READER_LIMITS.depth) {
    return `The question goes ${depth} levels deep; ${READER_LIMITS.depth} are allowed.`
  }
  if (cost <= READER_LIMITS.cost) return undefined
  return `The question asks for about ${cost} values; ${READER_LIMITS.cost} are allowed. Take fewer fields or a smaller first.`
}
