'use client'

import type { SectionRow } from '../../compose/lineup-rows.js'
import { useLineupContext } from './lineup-context.js'
import { Menu, type MenuItem } from './menu.js'
import { useTranslate } from '../shared/use-translate.js'

type Props = { readonly name: string; readonly row: SectionRow }

/** Moves a section, or removes it from the issue. Its entries go back to the inbox. */
export const SectionMenu = ({ name, row }: Props) => {
  const t = useTranslate()
  const { change, isLocked, rows } = useLineupContext()
  if (isLocked) return null
  const at = rows.lineup.findIndex(({ id }) => id === row.id)
  const move = (by: -1 | 1): void =>
    change(t(by === -1 ? 'lineup:sectionMovedUp' : 'lineup:sectionMovedDown', { name }), {
      by,
      kind: 'move-section',
      rowId: row.id,
    })
  const choices = (): readonly MenuItem[] => [
    ...(at > 0 ? [{ label: t('lineup:sectionUp'), onChoose: () => move(-1) }] : []),
    ...(at < rows.lineup.length - 1
      ? [{ label: t('lineup:sectionDown'), onChoose: () => move(1) }]
      : []),
    {
      isApart: true,
      label: t(row.items.length > 0 ? 'lineup:removeSectionFull' : 'lineup:removeSection'),
      onChoose: () =>
        change(t('lineup:sectionRemoved', { name }), { kind: 'remove-section', rowId: row.id }),
    },
  ]
  return (
    <Menu choices={choices} label={t('lineup:actionsOfSection', { name })}>
      ⋯
    </Menu>
  )
}
