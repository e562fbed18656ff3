'use client'

import { useDroppable } from '@dnd-kit/core'
import { useTranslation } from '@payloadcms/ui'
import type { ReactNode } from 'react'

import { HIGHLIGHTS } from '../../compose/change-lineup.js'
import type { ItemRow } from '../../compose/lineup-rows.js'
import { useLineupContext } from './lineup-context.js'
import { LineupCardItem } from './cards/lineup-card-item.js'
import { formatKilobytes } from './cards/card-size.js'
import { dropTargetId, type DropTarget } from './dragging/drop-targets.js'
import { useTranslate } from '../shared/use-translate.js'

type Props = {
  readonly into: string
  readonly name: string
  readonly items: readonly ItemRow[]
  readonly isNew?: boolean
  readonly children?: ReactNode
}

const Sum = ({ items }: Pick<Props, 'items'>) => {
  const t = useTranslate()
  const { i18n } = useTranslation()
  const { cardOf } = useLineupContext()
  const bytes = items.reduce((sum, { entry }) => sum + (cardOf(entry)?.bytes ?? 0), 0)
  return (
    <span className="roundup-lineup__sum">
      <span aria-hidden="true">
        {items.length}
        {bytes > 0 && ` · ${formatKilobytes(bytes, i18n.language)}`}
      </span>
      <span className="roundup-lineup__unseen">
        {t('lineup:entries', { count: items.length })}
        {bytes > 0 && `, ${formatKilobytes(bytes, i18n.language)}`}
      </span>
    </span>
  )
}

/** The end of a group: the drop target for the last place, and the button that starts adding entries (key `A`). */
const End = ({ into, isEmpty, name }: { into: string; isEmpty: boolean; name: string }) => {
  const t = useTranslate()
  const { aim, isLocked, target } = useLineupContext()
  const slot: DropTarget = { kind: 'place', to: { into } }
  const { isOver, setNodeRef } = useDroppable({
    data: { slot },
    disabled: isLocked,
    id: dropTargetId({ into }),
  })
  if (isLocked) {
    return isEmpty ? <p className="roundup-lineup__none">{t('lineup:emptySection')}</p> : null
  }
  const look = [
    'roundup-lineup__end',
    isEmpty ? 'roundup-lineup__end--empty' : '',
    isOver ? 'roundup-lineup__end--target' : '',
    target === into ? 'roundup-lineup__end--aimed' : '',
  ].join(' ')
  return (
    <button
      className={look}
      id={`roundup-add-${into}`}
      onClick={() => aim(into)}
      ref={setNodeRef}
      type="button"
    >
      {t(isEmpty ? 'lineup:dropOrAdd' : 'lineup:add')}
      <span className="roundup-lineup__unseen"> – {name}</span>
    </button>
  )
}

/** The highlights or a section, with its cards in order. */
export const SectionGroup = ({ children, into, isNew = false, items, name }: Props) => {
  const t = useTranslate()
  const { aim, isLocked } = useLineupContext()
  const heading = `roundup-group-${into}`
  return (
    <section
      aria-labelledby={heading}
      className="roundup-lineup__group"
      onKeyDown={(event) => {
        const isTyping = event.target instanceof HTMLSelectElement
        if (event.code !== 'KeyA' || event.metaKey || event.ctrlKey || event.altKey) return
        if (isLocked || isTyping) return
        event.preventDefault()
        aim(into)
      }}
    >
      <header className="roundup-lineup__head">
        <h2 dir="auto" id={heading}>
          {name}
        </h2>
        {isNew && <span className="roundup-lineup__new">{t('lineup:new')}</span>}
        <Sum items={items} />
        {children}
      </header>
      {items.length > 0 && (
        <ul className="roundup-lineup__cards">
          {items.map((row) => (
            <LineupCardItem
              into={into}
              isHighlight={into === HIGHLIGHTS}
              items={items}
              key={row.id}
              row={row}
            />
          ))}
        </ul>
      )}
      <End into={into} isEmpty={items.length === 0} name={name} />
    </section>
  )
}
