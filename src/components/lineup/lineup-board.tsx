'use client'

import { Gutter } from '@payloadcms/ui'
import { useCallback, useRef, useState } from 'react'

import { HIGHLIGHTS } from '../../compose/change-lineup.js'
import type { LineupAnswer } from '../../endpoints/admin/lineup/answers.js'
import { FindingsPanel } from '../findings/findings-panel.js'
import { AddSection } from './add-section.js'
import { LineupDeskProvider, type LineupDesk } from './desk-context.js'
import { Dragging } from './dragging.js'
import { EntryDrawer } from './entry-drawer.js'
import { InboxActions } from './inbox-actions.js'
import { InboxPanel } from './inbox-panel.js'
import { LineupStatus } from './lineup-status.js'
import { SectionGroup } from './section-group.js'
import { SectionMenu } from './section-menu.js'
import { useDesk } from './use-desk.js'
import { useInbox } from './use-inbox.js'
import { useLineup } from './use-lineup.js'
import { useSay } from './use-say.js'
import { useTold } from './use-told.js'
import './lineup.css'

type Props = {
  /** As the server has drawn it. */
  readonly rendered: LineupAnswer
  /** Of this issue, at our endpoints. */
  readonly url: string
  readonly entries: string
  readonly entriesUrl: string
  readonly newSectionUrl: string
}

const Groups = ({ desk }: { readonly desk: LineupDesk }) => {
  const say = useSay()
  const { now, places, rows } = desk
  return (
    <>
      <SectionGroup into={HIGHLIGHTS} items={rows.highlights} name={say('lineup:highlights')} />
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

/** An entry that is opened beside the lineup; the same one may be opened again. */
const useOpened = () => {
  const [opened, setOpened] = useState({ count: 0, entryId: '' })
  const open = useCallback(
    (entryId: string) => setOpened(({ count }) => ({ count: count + 1, entryId })),
    [],
  )
  return { open, opened }
}

/** The lineup of an issue with the inbox beside it: what stands where is changed here, and saved at once. */
export const LineupBoard = ({ entries, entriesUrl, newSectionUrl, rendered, url }: Props) => {
  const say = useSay()
  const { open, opened } = useOpened()
  const [edits, setEdits] = useState(0)
  const search = useRef<HTMLInputElement>(null)
  const lineup = useLineup(rendered, `${url}/lineup`, useTold())
  const { ask, desk, done } = useDesk({ entriesUrl, lineup, openEntry: open, url })
  const inbox = useInbox(`${url}/inbox`, `${lineup.now.seen} ${edits}`)
  const aim = (into: string | undefined): void => {
    desk.aim(into)
    if (into !== undefined) search.current?.select()
  }
  const refresh = (): void => {
    setEdits((count) => count + 1)
    void lineup.lookAgain()
  }
  const { count, entryId } = opened
  return (
    <LineupDeskProvider value={{ ...desk, aim }}>
      <Dragging>
        <main>
          <Gutter className="roundup-lineup">
            <div className="roundup-lineup__main">
              {!desk.isLocked && <LineupStatus done={done} lineup={lineup} />}
              <Groups desk={desk} />
              <AddSection newSectionUrl={newSectionUrl} />
            </div>
            <section aria-label={say('lineup:inbox')} className="roundup-lineup__beside">
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
      </Dragging>
      {count > 0 && (
        <EntryDrawer {...{ entries, entryId }} key={entryId} onSave={refresh} opened={count} />
      )}
    </LineupDeskProvider>
  )
}
