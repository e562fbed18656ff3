'use client'

import { useDraggable } from '@dnd-kit/core'
import { useMemo } from 'react'

import { HIGHLIGHTS } from '../../compose/change-lineup.js'
import type { EntryCard } from '../../compose/entry-card.js'
import type { LineupCard } from '../../endpoints/admin/lineup/answers.js'
import { EntryStage, Written } from './card-facts.js'
import { useLineupDesk, type LineupDesk } from './desk-context.js'
import { EntryTitle } from './entry-title.js'
import { Handle } from './handle.js'
import { Menu, type Choice } from './menu.js'
import { useSay, type Say } from './use-say.js'

type Props = { readonly entry: EntryCard; readonly showStage: boolean }

const choicesFor = (desk: LineupDesk, card: LineupCard, say: Say): readonly Choice[] => [
  ...desk.places.map(({ into, name }) => ({
    label: into === HIGHLIGHTS ? say('lineup:toHighlights') : say('lineup:toSection', { name }),
    onChoose: () => desk.bring(card, { into }),
  })),
  {
    isApart: true,
    label: say('lineup:toNext', { number: desk.now.next.number }),
    onChoose: () => desk.carryOver(card.id),
  },
  { isApart: true, label: say('lineup:openEntry'), onChoose: () => desk.openEntry(card.id) },
]

/** Adds the entry where a section asked for one, else to the section that it is proposed for. */
const Add = ({ card }: { readonly card: LineupCard }) => {
  const say = useSay()
  const desk = useLineupDesk()
  const { target } = desk
  const proposed = desk.now.sections.find(({ id }) => id === card.section)
  const name = desk.places.find(({ into }) => into === target)?.name ?? proposed?.name
  if (name === undefined) return null
  return (
    <button
      aria-label={say('lineup:addOneTo', { name, title: card.title })}
      className="roundup-inbox__add"
      onClick={() =>
        desk.bring(card, target === undefined ? { section: card.section ?? '' } : { into: target })
      }
      type="button"
    >
      {say('lineup:addOne')}
    </button>
  )
}

/** An entry that stands in no issue yet. */
export const InboxCard = ({ entry, showStage }: Props) => {
  const say = useSay()
  const desk = useLineupDesk()
  const card = useMemo((): LineupCard => ({ ...entry, findings: [] }), [entry])
  const drag = useDraggable({
    data: { card, title: card.title },
    disabled: desk.isLocked,
    id: `inbox-${card.id}`,
  })
  const proposed = desk.now.sections.find(({ id }) => id === card.section)
  return (
    <li
      className={`roundup-item ${drag.isDragging ? 'roundup-item--away' : ''}`}
      ref={drag.setNodeRef}
    >
      {!desk.isLocked && <Handle drag={drag} title={card.title} />}
      <div className="roundup-item__body">
        <EntryTitle entryId={card.id} title={card.title} />
        <p className="roundup-item__facts">
          {card.host && <span className="roundup-item__host">{card.host}</span>}
          <Written card={card} />
          {showStage && <EntryStage stage={card.stage} />}
          <span className="roundup-item__aside" dir="auto">
            {proposed?.name ?? say('lineup:noSection')}
          </span>
        </p>
        {card.note && (
          <p className="roundup-inbox__note" dir="auto">
            {card.note}
          </p>
        )}
      </div>
      {!desk.isLocked && (
        <div className="roundup-item__end">
          <Add card={card} />
          <Menu
            choices={() => choicesFor(desk, card, say)}
            label={say('lineup:actionsOf', { title: card.title })}
          >
            ⋯
          </Menu>
        </div>
      )}
    </li>
  )
}
