'use client'

import { useDraggable, useDroppable } from '@dnd-kit/core'

import type { ItemRow } from '../../../compose/lineup-rows.js'
import type { LineupCard } from '../../../issues/lineup/answers.js'
import { cardMenuItems } from './card-menu-items.js'
import { CardFacts } from './card-facts.js'
import { CardSize } from './card-size.js'
import { useLineupContext } from '../lineup-context.js'
import { EntryTitle } from './entry-title.js'
import { DragHandle } from '../dragging/drag-handle.js'
import { Menu } from '../menu.js'
import { dropTargetId, type DropTarget } from '../dragging/drop-targets.js'
import { useTranslate } from '../../shared/use-translate.js'

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
  const t = useTranslate()
  const context = useLineupContext()
  return (
    <div className="roundup-item__end">
      {card && <CardSize card={card} row={row} />}
      {!context.isLocked && (
        <Menu
          choices={() => cardMenuItems({ context, into, items, row, t })}
          label={t('lineup:actionsOf', { title })}
        >
          ⋯
        </Menu>
      )}
    </div>
  )
}

/** An entry of the lineup: a card that can be dragged by its handle, and a drop target for others. */
export const LineupCardItem = ({ into, isHighlight, items, row }: Props) => {
  const t = useTranslate()
  const { cardOf, isLocked } = useLineupContext()
  const card = cardOf(row.entry)
  const title = card?.title ?? t('lineup:deletedEntry')
  const to = { before: row.id, into }
  const slot: DropTarget = { kind: 'place', to }
  const drop = useDroppable({ data: { slot }, disabled: isLocked, id: dropTargetId(to) })
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
      {!isLocked && <DragHandle drag={drag} title={title} />}
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
