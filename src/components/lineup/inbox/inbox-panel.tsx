'use client'

import { useDroppable } from '@dnd-kit/core'
import type { KeyboardEvent, RefObject } from 'react'

import { lineupEntryIds } from '../../../compose/lineup-rows.js'
import type { EntryCardData } from '../../../compose/entry-card.js'
import { useLineupContext } from '../lineup-context.js'
import { InboxCardItem } from './inbox-card-item.js'
import { InboxFilters } from './inbox-filters.js'
import { InboxPages } from './inbox-pages.js'
import { INBOX_TARGET_ID, type DropTarget } from '../dragging/drop-targets.js'
import type { InboxState } from './use-inbox.js'
import { useTranslate } from '../../shared/use-translate.js'

type Props = {
  readonly inbox: InboxState
  readonly collectUrl: string
  readonly search: RefObject<HTMLInputElement | null>
}

const SLOT: DropTarget = { kind: 'inbox' }

const Search = ({
  inbox,
  search,
  first,
}: Omit<Props, 'collectUrl'> & { first: EntryCardData | undefined }) => {
  const t = useTranslate()
  const { aim, bring, places, target } = useLineupContext()
  const name = places.find(({ into }) => into === target)?.name
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && target !== undefined) {
      document.getElementById(`roundup-add-${target}`)?.focus()
      aim(undefined)
    }
    if (event.key !== 'Enter' || target === undefined || !first) return
    event.preventDefault()
    bring({ ...first, findings: [] }, { into: target })
  }
  return (
    <>
      {name !== undefined && (
        <p className="roundup-inbox__target" id="roundup-inbox-target">
          {t('lineup:adding', { name })}{' '}
          <button onClick={() => aim(undefined)} type="button">
            {t('lineup:stopAdding')}
          </button>
        </p>
      )}
      <input
        aria-describedby={name === undefined ? undefined : 'roundup-inbox-target'}
        aria-label={t('lineup:search')}
        className="roundup-inbox__search"
        onChange={({ target: { value } }) => inbox.setWords(value)}
        onKeyDown={onKeyDown}
        placeholder={t('lineup:search')}
        ref={search}
        type="search"
        value={inbox.words}
      />
    </>
  )
}

const Nothing = ({ collectUrl, inbox }: Omit<Props, 'search'>) => {
  const t = useTranslate()
  if (inbox.words !== '') return <p className="roundup-lineup__none">{t('lineup:nothingFound')}</p>
  const counts = inbox.found?.counts
  const isBare = counts && counts.ready + counts.drafted + counts.collected === 0
  if (!isBare) {
    return (
      <p className="roundup-lineup__none">
        {t('lineup:noneOfStage')}{' '}
        <button className="roundup-inbox__link" onClick={() => inbox.setStage('all')} type="button">
          {t('lineup:showAll')}
        </button>
      </p>
    )
  }
  return (
    <p className="roundup-lineup__none">
      {t('lineup:emptyInbox')} <a href={collectUrl}>{t('lineup:writeEntry')}</a>
    </p>
  )
}

/** The inbox: entries that are in no issue, with search and filters. They can be dragged into the lineup and back. */
export const InboxPanel = ({ collectUrl, inbox, search }: Props) => {
  const t = useTranslate()
  const { isLocked, rows } = useLineupContext()
  const { isOver, setNodeRef } = useDroppable({
    data: { slot: SLOT },
    disabled: isLocked,
    id: INBOX_TARGET_ID,
  })
  const taken = new Set(lineupEntryIds(rows))
  const cards = (inbox.found?.cards ?? []).filter(({ id }) => !taken.has(id))
  return (
    <div className={`roundup-inbox ${isOver ? 'roundup-inbox--target' : ''}`} ref={setNodeRef}>
      <h2>{t('lineup:inbox')}</h2>
      <Search first={cards[0]} inbox={inbox} search={search} />
      <InboxFilters counts={inbox.found?.counts} onChoose={inbox.setStage} stage={inbox.stage} />
      <div aria-busy={inbox.isLoading} className="roundup-inbox__found">
        {inbox.found && cards.length === 0 && <Nothing collectUrl={collectUrl} inbox={inbox} />}
        <ul className="roundup-lineup__cards">
          {cards.map((entry) => (
            <InboxCardItem entry={entry} key={entry.id} showStage={inbox.stage === 'all'} />
          ))}
        </ul>
      </div>
      <InboxPages inbox={inbox} />
    </div>
  )
}
