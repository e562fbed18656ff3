'use client'

import type { Active, Announcements, Over } from '@dnd-kit/core'

import type { LineupDesk } from './desk-context.js'
import { itemsOf } from '../../compose/lineup-rows.js'
import { slotOf } from './slots.js'
import type { Say } from './use-say.js'

const titleOf = ({ data }: Active): string => String(data.current?.['title'] ?? '')

/** Where a card would come to stand, in words. */
const placeOf = (over: Over | null, desk: LineupDesk, say: Say): string | undefined => {
  const slot = slotOf(over?.data.current)
  if (!slot) return undefined
  if (slot.kind === 'inbox') return say('lineup:inTheInbox')
  const { before, into } = slot.to
  const name = desk.places.find((place) => place.into === into)?.name ?? ''
  const follower = itemsOf(desk.rows).find(({ id }) => id === before)
  if (!follower) return say('lineup:atEndOf', { name })
  return say('lineup:beforeIn', { name, title: desk.cardOf(follower.entry)?.title ?? '' })
}

/** What a screen reader says while a card is carried. */
export const announcementsFor = (desk: LineupDesk, say: Say): Announcements => {
  const over = (active: Active, at: Over | null): string => {
    const place = placeOf(at, desk, say)
    const title = titleOf(active)
    return place === undefined
      ? say('lineup:overNothing', { title })
      : say('lineup:over', { place, title })
  }
  return {
    onDragStart: ({ active }) => say('lineup:lifted', { title: titleOf(active) }),
    onDragOver: ({ active, over: at }) => over(active, at),
    onDragEnd: ({ active, over: at }) => {
      const place = placeOf(at, desk, say)
      const title = titleOf(active)
      return place === undefined
        ? say('lineup:notMoved', { title })
        : say('lineup:dropped', { place, title })
    },
    onDragCancel: ({ active }) => say('lineup:notMoved', { title: titleOf(active) }),
  }
}
