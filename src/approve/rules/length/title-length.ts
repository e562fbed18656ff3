import type { FindingPlace } from '../../../domain/finding.js'
import { entriesOf } from '../../../domain/reading-time.js'
import { sentence } from '../../../i18n/localize.js'
import { quotable } from '../../named.js'
import { placeKey } from '../../texts-of.js'
import type { Rule, Told } from '../rule.js'

/** Four lines of a heading on a phone, in characters. */
const LONGEST = 120

const toldOf = (place: FindingPlace, title: string): readonly Told[] => {
  const count = [...title.trim()].length
  if (count <= LONGEST) return []
  return [
    {
      key: `title-length:${placeKey(place)}`,
      place,
      told: sentence('findings:titleLength', { count, title: quotable(title) }),
      fixes: [],
    },
  ]
}

export const titleLength: Rule = {
  severity: 'advisory',
  find: ({ content }) => [
    ...toldOf({ kind: 'issue', field: 'title' }, content.title),
    ...entriesOf(content).flatMap(({ entryId, title }) =>
      toldOf({ kind: 'entry', entryId, field: 'title' }, title),
    ),
  ],
}
