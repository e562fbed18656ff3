import type { FindingPlace } from '../../../domain/finding.js'
import { contentEntries } from '../../../domain/content-entries.js'
import { localizedText } from '../../../i18n/localize.js'
import { quoteLine } from '../../entry-label.js'
import { placeKey } from '../../content-texts.js'
import type { Rule, RuleFinding } from '../rule.js'

/** Four lines of a heading on a phone, in characters. */
const LONGEST = 120

const titleFindings = (place: FindingPlace, title: string): readonly RuleFinding[] => {
  const count = [...title.trim()].length
  if (count <= LONGEST) return []
  return [
    {
      key: `title-length:${placeKey(place)}`,
      place,
      text: localizedText('findings:titleLength', { count, title: quoteLine(title) }),
      fixes: [],
    },
  ]
}

export const titleLength: Rule = {
  severity: 'advisory',
  find: ({ content }) => [
    ...titleFindings({ kind: 'issue', field: 'title' }, content.title),
    ...contentEntries(content).flatMap(({ entryId, title }) =>
      titleFindings({ kind: 'entry', entryId, field: 'title' }, title),
    ),
  ],
}
