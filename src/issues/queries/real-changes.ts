import type { Sentence } from '../../domain/localized-text.js'

/** Said of an approval that was given up by hand, before anything changed. */
const TAKEN_BACK = 'moves:takenBack'

/** What changed under an approval, without the remark that nothing did. */
export const realChanges = (changes: readonly Sentence[] | null | undefined): readonly Sentence[] =>
  (changes ?? []).filter(({ key }) => key !== TAKEN_BACK)
