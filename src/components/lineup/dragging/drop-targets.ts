import type {
  ClientRect,
  Collision,
  CollisionDetection,
  DroppableContainer,
  SensorContext,
  UniqueIdentifier,
} from '@dnd-kit/core'

import type { LineupPlace } from '../../../compose/change-lineup.js'

/** A place where a card can be dropped. */
export type DropTarget =
  { readonly kind: 'place'; readonly to: LineupPlace } | { readonly kind: 'inbox' }

export const INBOX_TARGET_ID = 'inbox'

export const dropTargetId = ({ before, into }: LineupPlace): string =>
  before === undefined ? `end:${into}` : `before:${before}`

export const dropTargetIn = (
  data: Readonly<Record<string, unknown>> | undefined,
): DropTarget | undefined => data?.['slot'] as DropTarget | undefined

/** A drop target is the line above a card, or above the end of its section. */
const REACH = 60

type Point = { readonly x: number; readonly y: number }

const isWithin = ({ bottom, left, right, top }: ClientRect, { x, y }: Point): boolean =>
  x >= left && x <= right && y >= top && y <= bottom

const isBeside = ({ left, right }: ClientRect, { x }: Point): boolean =>
  x >= left - REACH && x <= right + REACH

/** The inbox if the pointer is in it, or else the drop line nearest to the pointer. */
export const nearestDropTarget: CollisionDetection = ({
  collisionRect,
  droppableContainers,
  droppableRects,
  pointerCoordinates,
}) => {
  const point = pointerCoordinates ?? { x: collisionRect.left + 1, y: collisionRect.top }
  const inbox = droppableRects.get(INBOX_TARGET_ID)
  if (inbox && isWithin(inbox, point)) return [{ id: INBOX_TARGET_ID }]
  return droppableContainers
    .flatMap(({ id }): Collision[] => {
      const rect = droppableRects.get(id)
      if (!rect || id === INBOX_TARGET_ID || !isBeside(rect, point)) return []
      return [{ id, data: { value: Math.abs(rect.top - point.y) } }]
    })
    .sort((a, b) => distanceOf(a) - distanceOf(b))
    .slice(0, 1)
}

const distanceOf = ({ data }: Collision): number => Number(data?.['value'] ?? 0)

type Line = { readonly id: UniqueIdentifier; readonly rect: ClientRect }

/** All drop lines from top to bottom, except the one below the dragged card, which would not move it. */
const linesFor = (
  active: UniqueIdentifier,
  containers: readonly DroppableContainer[],
  rects: ReadonlyMap<UniqueIdentifier, ClientRect>,
): readonly Line[] => {
  const lines = containers
    .flatMap(({ id }): Line[] => {
      const rect = rects.get(id)
      return rect && id !== INBOX_TARGET_ID ? [{ id, rect }] : []
    })
    .sort((a, b) => a.rect.top - b.rect.top)
  const own = lines.findIndex(({ id }) => id === `before:${String(active)}`)
  return own === -1 ? lines : lines.filter((_, at) => at !== own + 1)
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

/**
 * Where a key carries a card: arrow up and down go from line to line through all sections, right to the inbox, left
 * back to the lineup.
 *
 * @param from the line that it is held at
 * @returns undefined for any other key, and where there is no further line
 */
export const nextDropTargetId = (
  code: string,
  { active, droppableContainers, droppableRects }: SensorContext,
  from: UniqueIdentifier | undefined,
): UniqueIdentifier | undefined => {
  if (code === 'ArrowRight') return INBOX_TARGET_ID
  const step = STEPS[code]
  if (!active || (step === undefined && code !== 'ArrowLeft')) return undefined
  const lines = linesFor(active.id, droppableContainers.getEnabled(), droppableRects)
  const own = lines.findIndex(({ id }) => id === (from ?? `before:${String(active.id)}`))
  return lines[own === -1 || step === undefined ? 0 : own + step]?.id
}
