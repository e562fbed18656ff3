import type { PayloadRequest } from 'payload'

import type { Actor } from '../domain/issue/issue-workflow.js'
import { requestActor } from './request-actor.js'
import type { Edit } from '../domain/issue/edit.js'
import { guardedUpdate } from '../storage/guarded-update/index.js'
import { systemClock } from '../storage/system-clock.js'

/** The field of issues, entries, sections and publications that records who edited them. */
export const EDITORS = 'editors'

/** The same field of pictures, with a name that no collection of a host is likely to have. */
export const PICTURE_EDITORS = 'roundupEditors'

type Kept = readonly Edit[] | null | undefined

/** The editors with the actor added, each with the time of their last edit. */
export const withEditor = (before: Kept, actor: Actor, at: Date): Edit[] => {
  const others = (before ?? []).filter(({ id }) => id !== actor.id)
  return actor.kind === 'user'
    ? [...others, { at: at.toISOString(), id: actor.id }]
    : [...(before ?? [])]
}

/** The editors of an issue's own row and of its newest version, each with the time of their last edit. */
export const mergeEditors = (row: Kept, version: Kept): Edit[] => {
  const latest = new Map<string, string>()
  for (const { at, id } of [...(row ?? []), ...(version ?? [])]) {
    if (at > (latest.get(id) ?? '')) latest.set(id, at)
  }
  return [...latest].map(([id, at]) => ({ at, id }))
}

/**
 * Records whoever makes a request as an editor of documents that it changes without writing them, for instance by
 * deleting what they show. Written to the documents' own rows, without a new version.
 */
export const addEditor = async (
  req: PayloadRequest,
  collection: string,
  rows: readonly { readonly id: string; readonly editors?: Kept }[],
): Promise<void> => {
  for (const { editors, id } of rows) {
    const set = { [EDITORS]: withEditor(editors, requestActor(req), systemClock()) }
    await guardedUpdate(req.payload, collection, { guard: {}, id, req, set })
  }
}
