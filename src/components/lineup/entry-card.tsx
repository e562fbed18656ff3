'use client'

import { useDraggable, useDroppable } from '@dnd-kit/core'

import type { ItemRow } from '../../compose/lineup-rows.js'
import type { LineupCard } from '../../endpoints/admin/lineup/answers.js'
import { cardChoices } from './card-choices.js'
import { CardFacts } from './card-facts.js'
import { CardWeight } from './card-weight.js'
import { useLineupDesk } from './desk-context.js'
import { EntryTitle } from './entry-title.js'
import { Handle } from './handle.js'
import { Menu } from './menu.js'
import { slotId, type Slot } from './slots.js'
import { useSay } from './use-say.js'

type Props = {
  readonly into: string
  readonly isHighlight: boolean
  readonly items: readonly ItemRow[]
  readonly row: ItemRow
}

const lookOf = (marks: Readonly<Record<string, boolean>>): string =>
  ['roundup-item', ...Object.keys(marks).filter((mark) => marks[mark])].join(' ')

const isBlocked = (card: LineupCard | undefined): boolean =>
  card?.findings.some(({ severity }) => severity === 'blocking') ?? true

type EndProps = Pick<Props, 'into' | 'items' | 'row'> & {
  readonly card: LineupCard | undefined
  readonly title: string
}

const End = ({ card, into, items, row, title }: EndProps) => {
  const say = useSay()
  const desk = useLineupDesk()
  return (
    <div className="roundup-item__end">
      {card && <CardWeight card={card} row={row} />}
      {!desk.isLocked && (
        <Menu
          choices={() => cardChoices({ desk, into, items, row, say })}
          label={say('lineup:actionsOf', { title })}
        >
          ⋯
        </Menu>
      )}
    </div>
  )
}

/** An entry of the lineup: a card that is dragged by its handle, and a place to drop others before. */
export const EntryCard = ({ into, isHighlight, items, row }: Props) => {
  const say = useSay()
  const { cardOf, isLocked } = useLineupDesk()
  const card = cardOf(row.entry)
  const title = card?.title ?? say('lineup:gone')
  const to = { before: row.id, into }
  const slot: Slot = { kind: 'place', to }
  const drop = useDroppable({ data: { slot }, disabled: isLocked, id: slotId(to) })
  const drag = useDraggable({ data: { item: row, title }, disabled: isLocked, id: row.id })
  const setNode = (node: HTMLElement | null): void => {
    drop.setNodeRef(node)
    drag.setNodeRef(node)
  }
  const look = lookOf({
    'roundup-item--away': drag.isDragging,
    'roundup-item--blocked': isBlocked(card),
    'roundup-item--highlight': isHighlight,
    'roundup-item--target': drop.isOver && drop.active?.id !== row.id,
  })
  return (
    <li className={look} ref={setNode}>
      {!isLocked && <Handle drag={drag} title={title} />}
      <div className="roundup-item__body">
        {card ? (
          <>
            <EntryTitle entryId={card.id} title={title} />
            <CardFacts card={card} isHighlight={isHighlight} row={row} />
          </>
        ) : (
          <span className="roundup-item__title">{title}</span>
        )}
      </div>
      <End card={card} into={into} items={items} row={row} title={title} />
    </li>
  )
}
