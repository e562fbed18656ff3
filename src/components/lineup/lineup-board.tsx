'use client'

import { Gutter } from '@payloadcms/ui'
import { useCallback, useRef, useState } from 'react'

import { HIGHLIGHTS } from '../../compose/change-lineup.js'
import type { LineupAnswer } from '../../issues/lineup/answers.js'
import { FindingsPanel } from '../shared/findings/findings-panel.js'
import { AddSection } from './add-section.js'
import { LineupProvider, type LineupContextValue } from './lineup-context.js'
import { DragArea } from './dragging/drag-area.js'
import { EntryDrawer } from './cards/entry-drawer.js'
import { InboxActions } from './inbox/inbox-actions.js'
import { InboxPanel } from './inbox/inbox-panel.js'
import { LineupStatus } from './lineup-status.js'
import { SectionGroup } from './section-group.js'
import { SectionMenu } from './section-menu.js'
import { useLineupActions } from './use-lineup-actions.js'
import { useInbox } from './inbox/use-inbox.js'
import { useLineupState } from './use-lineup-state.js'
import { useTranslate } from '../shared/use-translate.js'
import { useLineupToasts } from './use-lineup-toasts.js'
import './lineup.css'

type Props = {
  /** As the page was rendered on the server. */
  readonly rendered: LineupAnswer
  /** The base URL of this issue's endpoints. */
  readonly url: string
  readonly entries: string
  readonly entriesUrl: string
  readonly newSectionUrl: string
}

const Groups = ({ context }: { readonly context: LineupContextValue }) => {
  const t = useTranslate()
  const { now, places, rows } = context
  return (
    <>
      <SectionGroup into={HIGHLIGHTS} items={rows.highlights} name={t('lineup:highlights')} />
      {rows.lineup.map((row) => {
        const name = places.find(({ into }) => into === row.id)?.name ?? ''
        const isNew = now.sections.find(({ id }) => id === row.section)?.isNew ?? false
        return (
          <SectionGroup into={row.id} isNew={isNew} items={row.items} key={row.id} name={name}>
            <SectionMenu name={name} row={row} />
          </SectionGroup>
        )
      })}
    </>
  )
}

/** The entry that is open in the drawer. The count lets the same entry be opened again. */
const useOpened = () => {
  const [opened, setOpened] = useState({ count: 0, entryId: '' })
  const open = useCallback(
    (entryId: string) => setOpened(({ count }) => ({ count: count + 1, entryId })),
    [],
  )
  return { open, opened }
}

/** The lineup of an issue with the inbox beside it. Every change is saved at once. */
export const LineupBoard = ({ entries, entriesUrl, newSectionUrl, rendered, url }: Props) => {
  const t = useTranslate()
  const { open, opened } = useOpened()
  const [edits, setEdits] = useState(0)
  const search = useRef<HTMLInputElement>(null)
  const lineup = useLineupState(rendered, `${url}/lineup`, useLineupToasts())
  const { ask, context, done } = useLineupActions({ entriesUrl, lineup, openEntry: open, url })
  const inbox = useInbox(`${url}/inbox`, `${lineup.now.seen} ${edits}`)
  const aim = (into: string | undefined): void => {
    context.aim(into)
    if (into !== undefined) search.current?.select()
  }
  const refresh = (): void => {
    setEdits((count) => count + 1)
    void lineup.lookAgain()
  }
  const { count, entryId } = opened
  return (
    <LineupProvider value={{ ...context, aim }}>
      <DragArea>
        <main>
          <Gutter className="roundup-lineup">
            <div className="roundup-lineup__main">
              {!context.isLocked && <LineupStatus done={done} lineup={lineup} />}
              <Groups context={context} />
              <AddSection newSectionUrl={newSectionUrl} />
            </div>
            <section aria-label={t('lineup:inbox')} className="roundup-lineup__beside">
              <InboxPanel collectUrl={`${entriesUrl}/create`} inbox={inbox} search={search} />
              <InboxActions ask={ask} ready={inbox.found?.counts.ready} />
              <FindingsPanel
                issueId={rendered.issue.id}
                onChange={refresh}
                refreshKey={`${lineup.now.seen} ${edits}`}
              />
            </section>
          </Gutter>
        </main>
      </DragArea>
      {count > 0 && (
        <EntryDrawer {...{ entries, entryId }} key={entryId} onSave={refresh} opened={count} />
      )}
    </LineupProvider>
  )
}
