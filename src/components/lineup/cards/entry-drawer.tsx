'use client'

import { useDocumentDrawer } from '@payloadcms/ui'
import { useEffect } from 'react'

type Props = {
  readonly entries: string
  readonly entryId: string
  /** Counts how often an entry was opened, so that the same one can be opened again. */
  readonly opened: number
  readonly onSave: () => void
}

/** An entry in a drawer beside the lineup, in Payload's own form. */
export const EntryDrawer = ({ entries, entryId, onSave, opened }: Props) => {
  const [Drawer, , { openDrawer }] = useDocumentDrawer({ collectionSlug: entries, id: entryId })
  useEffect(() => {
    if (opened > 0) openDrawer()
  }, [opened])
  return <Drawer onSave={onSave} />
}
