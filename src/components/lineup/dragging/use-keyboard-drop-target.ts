'use client'

import type { CollisionDetection, KeyboardCoordinateGetter, UniqueIdentifier } from '@dnd-kit/core'
import { useCallback, useMemo, useRef, useState } from 'react'

import { nearestDropTarget, nextDropTargetId } from './drop-targets.js'

const ARROWS = ['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight']

/**
 * The line that a card is carried to by keyboard. It is kept as a line, not as a point on the screen: keys may come
 * faster than the screen scrolls, and a line below the window is as near as any other.
 */
export const useKeyboardDropTarget = () => {
  const kept = useRef<UniqueIdentifier>(undefined)
  const [line, setLine] = useState<UniqueIdentifier>()
  const goTo = useCallback((to: UniqueIdentifier | undefined): void => {
    kept.current = to
    setLine(to)
  }, [])

  const keyboard = useMemo(() => {
    const coordinateGetter: KeyboardCoordinateGetter = (event, { context }) => {
      if (!ARROWS.includes(event.code)) return undefined
      event.preventDefault()
      const to = nextDropTargetId(event.code, context, kept.current)
      if (to === undefined) return undefined
      goTo(to)
      const { current } = context.droppableContainers.get(to)?.node ?? {}
      current?.scrollIntoView({ block: 'nearest' })
      return undefined
    }
    return { coordinateGetter }
  }, [goTo])

  const collisionDetection = useCallback<CollisionDetection>(
    (collision) => (line === undefined ? nearestDropTarget(collision) : [{ id: line }]),
    [line],
  )
  const letGo = useCallback(() => goTo(undefined), [goTo])
  return { collisionDetection, keyboard, letGo, line }
}
