import type { Preflight } from '../run-preflight.js'
import type { Finding } from '../../domain/finding.js'
import { translate } from '../../i18n/translate.js'
import type { TextKey } from '../../i18n/languages.js'
import type { IssueRequest } from '../queries/issue-handler.js'
import type { CardFinding } from './answers.js'

/** Rules whose findings the card shows in another way. */
const TOLD_BY_CARD = new Set(['missing-point', 'untold-entry'])

/** Short messages: beside the title a finding need not name its entry. The panel shows them in full. */
const SHORT: Readonly<Record<string, TextKey>> = {
  'duplicate-entry': 'lineup:cardTwice',
  'featured-before': 'lineup:cardFeatured',
  'missing-source': 'lineup:cardNoSource',
  'placeholder-text': 'lineup:cardPlaceholder',
  'same-source-twice': 'lineup:cardSameSource',
  'unsafe-url': 'lineup:cardUrl',
}

const shortOf = (
  { req }: IssueRequest,
  { fixes, rule, severity, text: findingText }: Finding,
): readonly CardFinding[] => {
  const key = SHORT[rule]
  if (!key) return []
  const followUp = fixes.find(({ kind }) => kind === 'mark-follow-up')
  return [
    {
      message: translate(req.t, key, findingText.values),
      severity,
      ...(followUp?.kind === 'mark-follow-up' ? { followUpOf: followUp.of } : {}),
    },
  ]
}

/** The findings of one entry, with the short messages of a card. */
export const cardFindings = (
  request: IssueRequest,
  { accepted, findings }: Preflight,
  entryId: string,
): readonly CardFinding[] => {
  const stand = new Set(accepted.map(({ key }) => key))
  const here = findings.filter(({ key, place, rule }) => {
    const isHere = place.kind === 'entry' && place.entryId === entryId
    return isHere && !stand.has(key) && !TOLD_BY_CARD.has(rule)
  })
  const others = here.filter(({ rule }) => !(rule in SHORT))
  const isBlocking = others.some(({ severity }) => severity === 'blocking')
  return [
    ...here.flatMap((finding) => shortOf(request, finding)),
    ...(others.length === 0
      ? []
      : [
          {
            message: translate(request.req.t, 'lineup:cardMore', { count: others.length }),
            severity: isBlocking ? ('blocking' as const) : ('advisory' as const),
          },
        ]),
  ]
}
