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
} from '@dnd-kit/core'
import { useId, useMemo, useState, type ReactNode } from 'react'

import { changeLineup } from '../../compose/change-lineup.js'
import type { ItemRow } from '../../compose/lineup-rows.js'
import type { LineupCard } from '../../endpoints/desk/lineup/answers.js'
import { announcementsFor } from './announcements.js'
import { useLineupDesk, type LineupDesk } from './desk-context.js'
import { forgetLine, nearestSlot, nextLine, slotOf, type Slot } from './slots.js'
import { useSay, type Say } from './use-say.js'

/** A press that moves this far is a drag; a finger that rests this long lifts a card instead of scrolling. */
const MOUSE = { activationConstraint: { distance: 4 } }
const TOUCH = { activationConstraint: { delay: 220, tolerance: 8 } }
const KEYBOARD = { coordinateGetter: nextLine }

type Carried = {
  readonly title: string
  /** A card of the lineup, or one of the inbox. */
  readonly item?: ItemRow
  readonly card?: LineupCard
}

const carriedOf = (active: Active): Carried => active.data.current as Carried

const nameOf = (desk: LineupDesk, into: string): string =>
  desk.places.find((place) => place.into === into)?.name ?? ''

const drop = (desk: LineupDesk, say: Say, { card, item, title }: Carried, slot: Slot): void => {
  if (slot.kind === 'inbox') {
    if (item) desk.change(say('lineup:backInInbox', { title }), { itemId: item.id, kind: 'remove' })
    return
  }
  const { to } = slot
  if (card) return desk.bring(card, to)
  if (!item) return
  const move = { item, kind: 'place', to } as const
  const after = changeLineup(desk.rows, move)
  if (JSON.stringify(after) === JSON.stringify(desk.rows)) return
  desk.change(say('lineup:movedTo', { name: nameOf(desk, to.into), title }), move)
}

/** Cards are carried by mouse, finger or keyboard; where they would come to stand is shown as a line. */
export const Dragging = ({ children }: { readonly children: ReactNode }) => {
  const say = useSay()
  const desk = useLineupDesk()
  const id = useId()
  const [carried, setCarried] = useState<Carried>()
  const sensors = useSensors(
    useSensor(MouseSensor, MOUSE),
    useSensor(TouchSensor, TOUCH),
    useSensor(KeyboardSensor, KEYBOARD),
  )
  const accessibility = useMemo(
    () => ({
      announcements: announcementsFor(desk, say),
      screenReaderInstructions: { draggable: say('lineup:howToDrag') },
    }),
    [desk, say],
  )
  const end = ({ active, over }: DragEndEvent): void => {
    setCarried(undefined)
    const slot = slotOf(over?.data.current)
    if (slot) drop(desk, say, carriedOf(active), slot)
  }
  return (
    <DndContext
      accessibility={accessibility}
      collisionDetection={nearestSlot}
      id={id}
      onDragCancel={() => setCarried(undefined)}
      onDragEnd={end}
      onDragStart={({ active }) => {
        forgetLine()
        setCarried(carriedOf(active))
      }}
      sensors={sensors}
    >
      {children}
      <DragOverlay dropAnimation={null}>
        {carried && (
          <div className="roundup-item roundup-item--carried">
            <span aria-hidden="true">⋮⋮</span>
            <span className="roundup-item__title" dir="auto">
              {carried.title}
            </span>
          </div>
        )}
      </DragOverlay>
    </DndContext>
  )
}
