import type { CollectionBeforeChangeHook } from 'payload'

import { systemClock } from '../adapters/system-clock.js'
import type { Actor } from '../domain/issue-desk.js'
import { actorOf } from '../adapters/actor.js'
import type { Edit } from '../adapters/desk-issue.js'

type Edited = { readonly id: string; readonly editors?: readonly Edit[] | null }

/** Everybody who wrote, each with the last time. */
export const withEditor = (
  before: readonly Edit[] | null | undefined,
  actor: Actor,
  at: Date,
): Edit[] => {
  const others = (before ?? []).filter(({ id }) => id !== actor.id)
  return actor.kind === 'user'
    ? [...others, { at: at.toISOString(), id: actor.id }]
    : [...(before ?? [])]
}

/** Keeps who has written an entry: versions name no author. */
export const recordEntryEditor: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const before = (originalDoc as Edited | undefined)?.editors
  return { ...data, editors: withEditor(before, actorOf(req), systemClock()) }
}
