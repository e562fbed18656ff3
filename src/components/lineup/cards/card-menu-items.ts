'use client'

import type { TranslateText } from '../../../i18n/translate.js'
import { HIGHLIGHTS } from '../../../compose/change-lineup.js'
import type { ItemRow } from '../../../compose/lineup-rows.js'
import { rowTitle, type LineupContextValue } from '../lineup-context.js'
import type { MenuItem } from '../menu.js'

type Args = {
  readonly context: LineupContextValue
  readonly into: string
  readonly items: readonly ItemRow[]
  readonly row: ItemRow
  readonly t: TranslateText
}

const withinSection = ({ context, into, items, row, t }: Args): readonly MenuItem[] => {
  const at = items.findIndex(({ id }) => id === row.id)
  const above = items[at - 1]
  const belowNext = items[at + 2]
  const title = rowTitle(context, row)
  const move = (before: ItemRow | undefined, message: string): void =>
    context.change(message, {
      item: row,
      kind: 'place',
      to: before ? { before: before.id, into } : { into },
    })
  return [
    ...(above
      ? [{ label: t('lineup:up'), onChoose: () => move(above, t('lineup:movedUp', { title })) }]
      : []),
    ...(at < items.length - 1
      ? [
          {
            label: t('lineup:down'),
            onChoose: () => move(belowNext, t('lineup:movedDown', { title })),
          },
        ]
      : []),
  ]
}

const elsewhere = ({ context, into, row, t }: Args): readonly MenuItem[] =>
  context.places
    .filter((place) => place.into !== into)
    .map((place, at) => ({
      isApart: at === 0,
      label:
        place.into === HIGHLIGHTS
          ? t('lineup:toHighlights')
          : t('lineup:toSection', { name: place.name }),
      onChoose: () =>
        context.change(t('lineup:movedTo', { name: place.name, title: rowTitle(context, row) }), {
          item: row,
          kind: 'place',
          to: { into: place.into },
        }),
    }))

const away = ({ context, row, t }: Args): readonly MenuItem[] => {
  const { entry } = row
  const back: MenuItem = {
    isApart: true,
    label: t(entry ? 'lineup:toInbox' : 'lineup:removeDeleted'),
    onChoose: () =>
      context.change(t('lineup:backInInbox', { title: rowTitle(context, row) }), {
        itemId: row.id,
        kind: 'remove',
      }),
  }
  if (!entry) return [back]
  const { number } = context.now.next
  return [
    back,
    { label: t('lineup:toNext', { number }), onChoose: () => context.carryOver(entry) },
    { isApart: true, label: t('lineup:openEntry'), onChoose: () => context.openEntry(entry) },
  ]
}

/** The menu of a card: everything that dragging does, and what dragging cannot do. */
export const cardMenuItems = (args: Args): readonly MenuItem[] => [
  ...withinSection(args),
  ...(args.row.entry ? elsewhere(args) : []),
  ...away(args),
]
