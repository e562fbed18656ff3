import type { LocalizedText } from '../../domain/localized-text.js'

/** Said of an approval that was given up by hand, before anything changed. */
const TAKEN_BACK = 'transitions:takenBack'

/** What changed under an approval, without the remark that nothing did. */
export const actualChanges = (
  changes: readonly LocalizedText[] | null | undefined,
): readonly LocalizedText[] => (changes ?? []).filter(({ key }) => key !== TAKEN_BACK)
