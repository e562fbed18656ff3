'use client'

import type { ItemRow } from '../../../compose/lineup-rows.js'
import type { EntryCardData } from '../../../compose/entry-card.js'
import type { CardFinding, LineupCard } from '../../../issues/lineup/answers.js'
import { useLineupContext } from '../lineup-context.js'
import { useTranslate } from '../../shared/use-translate.js'

/** How much of the text is written that this place needs. */
export const WritingProgress = ({
  card,
  isHighlight = false,
}: {
  readonly card: EntryCardData
  readonly isHighlight?: boolean
}) => {
  const t = useTranslate()
  const { answered, asked } = card.points
  if (isHighlight) {
    return (
      <span className={card.words > 0 ? 'roundup-item__good' : 'roundup-item__advice'}>
        {t('lineup:words', { count: card.words })}
      </span>
    )
  }
  if (asked === 0) return null
  return (
    <span className={answered === asked ? 'roundup-item__good' : 'roundup-item__advice'}>
      {t('lineup:points', { answered, count: asked })}
    </span>
  )
}

const STAGES = {
  collected: 'lineup:collected',
  drafted: 'lineup:drafted',
  ready: 'lineup:ready',
} as const

/** The stage of the entry, unless it is ready. */
export const EntryStage = ({ stage }: Pick<EntryCardData, 'stage'>) => {
  const t = useTranslate()
  return stage === 'ready' ? null : <span className="roundup-item__stage">{t(STAGES[stage])}</span>
}

const FollowUp = ({ row }: { readonly row: ItemRow }) => {
  const t = useTranslate()
  const { now } = useLineupContext()
  if (!row.followUpOf) return null
  const number = now.followed[row.followUpOf]
  return (
    <span className="roundup-item__aside">
      {number === undefined ? t('lineup:isFollowUp') : t('lineup:followsUp', { number })}
    </span>
  )
}

type Found = { readonly finding: CardFinding; readonly row: ItemRow; readonly title: string }

const FoundHere = ({ finding: { followUpOf, message, severity }, row, title }: Found) => {
  const t = useTranslate()
  const { change, isLocked } = useLineupContext()
  const look = severity === 'blocking' ? 'roundup-item__block' : 'roundup-item__advice'
  if (followUpOf !== undefined && row.followUpOf) return null
  return (
    <span className={look} dir="auto">
      {message}
      {followUpOf !== undefined && !isLocked && (
        <button
          className="roundup-item__fix"
          onClick={() =>
            change(t('lineup:markedFollowUp', { title }), {
              itemId: row.id,
              kind: 'follow-up',
              of: followUpOf,
            })
          }
          type="button"
        >
          {t('lineup:markFollowUp')}
        </button>
      )}
    </span>
  )
}

type Props = { readonly card: LineupCard; readonly row: ItemRow; readonly isHighlight: boolean }

/** The second line of a card: source, writing progress, findings. */
export const CardFacts = ({ card, isHighlight, row }: Props) => (
  <p className="roundup-item__facts">
    {card.host && <span className="roundup-item__host">{card.host}</span>}
    <WritingProgress card={card} isHighlight={isHighlight} />
    <EntryStage stage={card.stage} />
    <FollowUp row={row} />
    {card.findings.map((finding) => (
      <FoundHere finding={finding} key={finding.message} row={row} title={card.title} />
    ))}
  </p>
)
