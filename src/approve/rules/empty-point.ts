import { contentEntries } from '../../domain/content-entries.js'
import { unformattedText } from '../../domain/prose.js'
import { localizedText } from '../../i18n/localize.js'
import { entryLabel, quoteLine } from '../entry-label.js'
import type { Rule } from './rule.js'

/** A point without a text: readers would get its label alone. */
export const emptyPoint: Rule = {
  severity: 'advisory',
  find: ({ content }) =>
    contentEntries(content).flatMap((entry) =>
      entry.points
        .filter(({ text }) => unformattedText(text).trim() === '')
        .map(({ key, label }) => ({
          key: `empty-point:${entry.entryId}:${key ?? label}`,
          place: { kind: 'entry', entryId: entry.entryId, field: 'points' } as const,
          text: localizedText('findings:emptyPoint', {
            entry: entryLabel(entry),
            point: quoteLine(label),
          }),
          fixes: [],
        })),
    ),
}
