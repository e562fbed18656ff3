'use client'

import type { MouseEvent } from 'react'

import { useLineupContext } from '../lineup-context.js'

type Props = { readonly entryId: string; readonly title: string }

/** The title as a link to the entry. A plain click opens it in a drawer beside the lineup. */
export const EntryTitle = ({ entryId, title }: Props) => {
  const { entryUrl, openEntry } = useLineupContext()
  const open = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    openEntry(entryId)
  }
  return (
    <a className="roundup-item__title" dir="auto" href={entryUrl(entryId)} onClick={open}>
      {title}
    </a>
  )
}
