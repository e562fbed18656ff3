import type { IssuePlanJson } from '../../../src/import/plan/plan-to-json.js'

export const wordsOf = (text: string): readonly string[] =>
  text.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+/gu) ?? []

const strings = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : []
}

/** Words that the plan has less often than the text; findings do not count. */
export const lostWords = (text: string, plan: IssuePlanJson): readonly string[] => {
  const held = new Map<string, number>()
  for (const word of wordsOf(strings([plan.issue, plan.unplacedLines]).join('\n'))) {
    held.set(word, (held.get(word) ?? 0) + 1)
  }
  return wordsOf(text).filter((word) => {
    const left = held.get(word) ?? 0
    held.set(word, left - 1)
    return left <= 0
  })
}
