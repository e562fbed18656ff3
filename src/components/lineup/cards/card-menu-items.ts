'use client'

import { HIGHLIGHTS } from '../../../compose/change-lineup.js'
import type { ItemRow } from '../../../compose/lineup-rows.js'
import { rowTitle, type LineupContextValue } from '../lineup-context.js'
import type { MenuItem } from '../menu.js'
import type { TranslateText } from '../../shared/use-translate.js'

type Args = {
  readonly desk: LineupContextValue
  readonly into: string
  readonly items: readonly ItemRow[]
  readonly row: ItemRow
  readonly say: TranslateText
}

const withinSection = ({ desk, into, items, row, say }: Args): readonly MenuItem[] => {
  const at = items.findIndex(({ id }) => id === row.id)
  const above = items[at - 1]
  const belowNext = items[at + 2]
  const title = rowTitle(desk, row)
  const move = (before: ItemRow | undefined, told: string): void =>
    desk.change(told, {
      item: row,
      kind: 'place',
      to: before ? { before: before.id, into } : { into },
    })
  return [
    ...(above
      ? [{ label: say('lineup:up'), onChoose: () => move(above, say('lineup:movedUp', { title })) }]
      : []),
    ...(at < items.length - 1
      ? [
          {
            label: say('lineup:down'),
            onChoose: () => move(belowNext, say('lineup:movedDown', { title })),
          },
        ]
      : []),
  ]
}

const elsewhere = ({ desk, into, row, say }: Args): readonly MenuItem[] =>
  desk.places
    .filter((place) => place.into !== into)
    .map((place, at) => ({
      isApart: at === 0,
      label:
        place.into === HIGHLIGHTS
          ? say('lineup:toHighlights')
          : say('lineup:toSection', { name: place.name }),
      onChoose: () =>
        desk.change(say('lineup:movedTo', { name: place.name, title: rowTitle(desk, row) }), {
          item: row,
          kind: 'place',
          to: { into: place.into },
        }),
    }))

const away = ({ desk, row, say }: Args): readonly MenuItem[] => {
  const { entry } = row
  const back: MenuItem = {
    isApart: true,
    label: say(entry ? 'lineup:toInbox' : 'lineup:removeDeleted'),
    onChoose: () =>
      desk.change(say('lineup:backInInbox', { title: rowTitle(desk, row) }), {
        itemId: row.id,
        kind: 'remove',
      }),
  }
  if (!entry) return [back]
  const { number } = desk.now.next
  return [
    back,
    { label: say('lineup:toNext', { number }), onChoose: () => desk.carryOver(entry) },
    { isApart: true, label: say('lineup:openEntry'), onChoose: () => desk.openEntry(entry) },
  ]
}

/** Everything that dragging a card does, and what dragging cannot do, as a menu. */
export const cardMenuItems = (args: Args): readonly MenuItem[] => [
  ...withinSection(args),
  ...(args.row.entry ? elsewhere(args) : []),
  ...away(args),
]
