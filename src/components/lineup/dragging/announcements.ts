'use client'

import type { Active, Announcements, Over } from '@dnd-kit/core'

import type { TranslateText } from '../../../i18n/translate.js'
import type { LineupContextValue } from '../lineup-context.js'
import { lineupItems } from '../../../compose/lineup-rows.js'
import { dropTargetIn } from './drop-targets.js'

const titleOf = ({ data }: Active): string => String(data.current?.['title'] ?? '')

/** Names the place where a card would be dropped. */
const placeOf = (
  over: Over | null,
  context: LineupContextValue,
  t: TranslateText,
): string | undefined => {
  const slot = dropTargetIn(over?.data.current)
  if (!slot) return undefined
  if (slot.kind === 'inbox') return t('lineup:inTheInbox')
  const { before, into } = slot.to
  const name = context.places.find((place) => place.into === into)?.name ?? ''
  const follower = lineupItems(context.rows).find(({ id }) => id === before)
  if (!follower) return t('lineup:atEndOf', { name })
  return t('lineup:beforeIn', { name, title: context.cardOf(follower.entry)?.title ?? '' })
}

/** What screen readers announce while a card is dragged. */
export const announcementsFor = (context: LineupContextValue, t: TranslateText): Announcements => {
  const over = (active: Active, at: Over | null): string => {
    const place = placeOf(at, context, t)
    const title = titleOf(active)
    return place === undefined
      ? t('lineup:overNothing', { title })
      : t('lineup:over', { place, title })
  }
  return {
    onDragStart: ({ active }) => t('lineup:lifted', { title: titleOf(active) }),
    onDragOver: ({ active, over: at }) => over(active, at),
    onDragEnd: ({ active, over: at }) => {
      const place = placeOf(at, context, t)
      const title = titleOf(active)
      return place === undefined
        ? t('lineup:notMoved', { title })
        : t('lineup:dropped', { place, title })
    },
    onDragCancel: ({ active }) => t('lineup:notMoved', { title: titleOf(active) }),
  }
}
