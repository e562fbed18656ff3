'use client'

import { useDraggable } from '@dnd-kit/core'
import { useMemo } from 'react'

import type { TranslateText } from '../../../i18n/translate.js'
import { HIGHLIGHTS } from '../../../compose/change-lineup.js'
import type { EntryCardData } from '../../../compose/entry-card.js'
import type { LineupCard } from '../../../issues/lineup/answers.js'
import { EntryStage, WritingProgress } from '../cards/card-facts.js'
import { useLineupContext, type LineupContextValue } from '../lineup-context.js'
import { EntryTitle } from '../cards/entry-title.js'
import { DragHandle } from '../dragging/drag-handle.js'
import { Menu, type MenuItem } from '../menu.js'
import { useTranslate } from '../../shared/use-translate.js'

type Props = { readonly entry: EntryCardData; readonly showStage: boolean }

const choicesFor = (
  context: LineupContextValue,
  card: LineupCard,
  t: TranslateText,
): readonly MenuItem[] => [
  ...context.places.map(({ into, name }) => ({
    label: into === HIGHLIGHTS ? t('lineup:toHighlights') : t('lineup:toSection', { name }),
    onChoose: () => context.bring(card, { into }),
  })),
  {
    isApart: true,
    label: t('lineup:toNext', { number: context.now.next.number }),
    onChoose: () => context.carryOver(card.id),
  },
  { isApart: true, label: t('lineup:openEntry'), onChoose: () => context.openEntry(card.id) },
]

/** Adds the entry to the section that is being filled, or else to the section it is proposed for. */
const Add = ({ card }: { readonly card: LineupCard }) => {
  const t = useTranslate()
  const context = useLineupContext()
  const { target } = context
  const proposed = context.now.sections.find(({ id }) => id === card.section)
  const name = context.places.find(({ into }) => into === target)?.name ?? proposed?.name
  if (name === undefined) return null
  return (
    <button
      aria-label={t('lineup:addOneTo', { name, title: card.title })}
      className="roundup-inbox__add"
      onClick={() =>
        context.bring(
          card,
          target === undefined ? { section: card.section ?? '' } : { into: target },
        )
      }
      type="button"
    >
      {t('lineup:addOne')}
    </button>
  )
}

/** A card of the inbox: an entry that is in no issue yet. */
export const InboxCardItem = ({ entry, showStage }: Props) => {
  const t = useTranslate()
  const context = useLineupContext()
  const card = useMemo((): LineupCard => ({ ...entry, findings: [] }), [entry])
  const drag = useDraggable({
    data: { card, title: card.title },
    disabled: context.isLocked,
    id: `inbox-${card.id}`,
  })
  const proposed = context.now.sections.find(({ id }) => id === card.section)
  return (
    <li
      className={`roundup-item ${drag.isDragging ? 'roundup-item--away' : ''}`}
      ref={drag.setNodeRef}
    >
      {!context.isLocked && <DragHandle drag={drag} title={card.title} />}
      <div className="roundup-item__body">
        <EntryTitle entryId={card.id} title={card.title} />
        <p className="roundup-item__facts">
          {card.host && <span className="roundup-item__host">{card.host}</span>}
          <WritingProgress card={card} />
          {showStage && <EntryStage stage={card.stage} />}
          <span className="roundup-item__aside" dir="auto">
            {proposed?.name ?? t('lineup:noSection')}
          </span>
        </p>
        {card.note && (
          <p className="roundup-inbox__note" dir="auto">
            {card.note}
          </p>
        )}
      </div>
      {!context.isLocked && (
        <div className="roundup-item__end">
          <Add card={card} />
          <Menu
            choices={() => choicesFor(context, card, t)}
            label={t('lineup:actionsOf', { title: card.title })}
          >
            ⋯
          </Menu>
        </div>
      )}
    </li>
  )
}
