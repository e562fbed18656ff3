'use client'

import {
  DndContext,
  DragOverlay,
  KeyboardSensor,
  MouseSensor,
  TouchSensor,
  useSensor,
  useSensors,
  type Active,
  type DragEndEvent,
  type Modifier,
} from '@dnd-kit/core'
import { useId, useMemo, useState, type ReactNode } from 'react'

import type { TranslateText } from '../../../i18n/translate.js'
import { changeLineup } from '../../../compose/change-lineup.js'
import type { ItemRow } from '../../../compose/lineup-rows.js'
import type { LineupCard } from '../../../issues/lineup/answers.js'
import { announcementsFor } from './announcements.js'
import { useLineupContext, type LineupContextValue } from '../lineup-context.js'
import { dropTargetIn, type DropTarget } from './drop-targets.js'
import { useKeyboardDropTarget } from './use-keyboard-drop-target.js'
import { useTranslate } from '../../shared/use-translate.js'

/** How far the mouse moves before a drag starts, and how long a finger rests before it drags instead of scrolling. */
const MOUSE = { activationConstraint: { distance: 4 } }
const TOUCH = { activationConstraint: { delay: 220, tolerance: 8 } }

/** The distance of the dragged card from its drop line, so that the line stays visible. */
const INDENT = 48
const BELOW = 4

type Carried = {
  readonly title: string
  /** An item of the lineup, or a card of the inbox. */
  readonly item?: ItemRow
  readonly card?: LineupCard
}

const carriedOf = (active: Active): Carried => active.data.current as Carried

const nameOf = (context: LineupContextValue, into: string): string =>
  context.places.find((place) => place.into === into)?.name ?? ''

const drop = (
  context: LineupContextValue,
  t: TranslateText,
  { card, item, title }: Carried,
  slot: DropTarget,
): void => {
  if (slot.kind === 'inbox') {
    if (item)
      context.change(t('lineup:backInInbox', { title }), { itemId: item.id, kind: 'remove' })
    return
  }
  const { to } = slot
  if (card) return context.bring(card, to)
  if (!item) return
  const move = { item, kind: 'place', to } as const
  const after = changeLineup(context.rows, move)
  if (JSON.stringify(after) === JSON.stringify(context.rows)) return
  context.change(t('lineup:movedTo', { name: nameOf(context, to.into), title }), move)
}

/** Shows a card that is dragged by keyboard at its drop line. */
const atLine: Modifier = ({ activeNodeRect, over, transform }) =>
  over && activeNodeRect
    ? {
        ...transform,
        x: over.rect.left - activeNodeRect.left + INDENT,
        y: over.rect.top - activeNodeRect.top + BELOW,
      }
    : transform

const AT_LINE = [atLine]

const CarriedCard = ({
  carried,
  isAtLine,
}: {
  readonly carried: Carried | undefined
  readonly isAtLine: boolean
}) => (
  <DragOverlay dropAnimation={null} modifiers={isAtLine ? AT_LINE : []}>
    {carried && (
      <div className="roundup-item roundup-item--carried">
        <span aria-hidden="true">⋮⋮</span>
        <span className="roundup-item__title" dir="auto">
          {carried.title}
        </span>
      </div>
    )}
  </DragOverlay>
)

/** The area in which cards are dragged by mouse, touch or keyboard. A line shows where a card would be dropped. */
export const DragArea = ({ children }: { readonly children: ReactNode }) => {
  const t = useTranslate()
  const context = useLineupContext()
  const id = useId()
  const [carried, setCarried] = useState<Carried>()
  const { collisionDetection, keyboard, letGo, line } = useKeyboardDropTarget()
  const sensors = useSensors(
    useSensor(MouseSensor, MOUSE),
    useSensor(TouchSensor, TOUCH),
    useSensor(KeyboardSensor, keyboard),
  )
  const accessibility = useMemo(
    () => ({
      announcements: announcementsFor(context, t),
      screenReaderInstructions: { draggable: t('lineup:howToDrag') },
    }),
    [context, t],
  )
  const putDown = (): void => {
    setCarried(undefined)
    letGo()
  }
  const end = ({ active, over }: DragEndEvent): void => {
    putDown()
    const slot = dropTargetIn(over?.data.current)
    if (slot) drop(context, t, carriedOf(active), slot)
  }
  return (
    <DndContext
      accessibility={accessibility}
      collisionDetection={collisionDetection}
      id={id}
      onDragCancel={putDown}
      onDragEnd={end}
      onDragStart={({ active }) => {
        letGo()
        setCarried(carriedOf(active))
      }}
      sensors={sensors}
    >
      {children}
      <CarriedCard carried={carried} isAtLine={line !== undefined} />
    </DndContext>
  )
}
