import type { LocalizedText } from '../../domain/localized-text.js'

/** Recorded if an approval was given up by hand, before anything changed. */
const TAKEN_BACK = 'transitions:takenBack'

/** The changes under an approval, without the remark that nothing changed. */
export const actualChanges = (
  changes: readonly LocalizedText[] | null | undefined,
): readonly LocalizedText[] => (changes ?? []).filter(({ key }) => key !== TAKEN_BACK)
