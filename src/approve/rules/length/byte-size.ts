import type { ByteBudget } from '../../../domain/byte-budget.js'
import { localizedText } from '../../../i18n/localize.js'
import type { Rule } from '../rule.js'

const KB = 1024

/** The entries to be shortened, the largest first, until the mail fits. */
const costliest = ({ askedBytes, entries, limitBytes }: ByteBudget): readonly string[] => {
  let over = askedBytes - limitBytes
  return Object.entries(entries)
    .sort(([, one], [, other]) => other - one)
    .filter(([, bytes]) => {
      if (over <= 0) return false
      over -= bytes / 2
      return true
    })
    .map(([entryId]) => entryId)
}

/** A mail that Gmail would clip, or that was shortened to avoid that. */
export const byteSize: Rule = {
  severity: 'advisory',
  find: ({ bytes }) => {
    if (!bytes || bytes.askedBytes <= bytes.limitBytes) return []
    return [
      {
        key: 'byte-size',
        place: { kind: 'issue', field: 'lineup' },
        text: localizedText('findings:byteSize', {
          kb: Math.ceil(bytes.askedBytes / KB),
          limit: Math.round(bytes.limitBytes / KB),
        }),
        fixes: [{ kind: 'short-form', entryIds: costliest(bytes) }],
      },
    ]
  },
}
