'use client'

import type { Active, Announcements, Over } from '@dnd-kit/core'

import type { LineupContextValue } from '../lineup-context.js'
import { lineupItems } from '../../../compose/lineup-rows.js'
import { dropTargetIn } from './drop-targets.js'
import type { TranslateText } from '../../shared/use-translate.js'

const titleOf = ({ data }: Active): string => String(data.current?.['title'] ?? '')

/** Where a card would come to stand, in words. */
const placeOf = (
  over: Over | null,
  desk: LineupContextValue,
  say: TranslateText,
): string | undefined => {
  const slot = dropTargetIn(over?.data.current)
  if (!slot) return undefined
  if (slot.kind === 'inbox') return say('lineup:inTheInbox')
  const { before, into } = slot.to
  const name = desk.places.find((place) => place.into === into)?.name ?? ''
  const follower = lineupItems(desk.rows).find(({ id }) => id === before)
  if (!follower) return say('lineup:atEndOf', { name })
  return say('lineup:beforeIn', { name, title: desk.cardOf(follower.entry)?.title ?? '' })
}

/** What a screen reader says while a card is carried. */
export const announcementsFor = (desk: LineupContextValue, say: TranslateText): Announcements => {
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
