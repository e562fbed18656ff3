import type { CollectionBeforeChangeHook } from 'payload'

import { requestActor } from '../request-actor.js'
import type { Edit } from '../issue-document.js'
import { withEditor } from '../editors.js'
import { systemClock } from '../../storage/system-clock.js'
import { canonicalJson } from '../../domain/content-hash.js'

type Data = Readonly<Record<string, unknown>>

type RecordEditorArgs = {
  /** The field that keeps who wrote the document. */
  readonly field: string
  /** Fields that readers see something of; every write counts without them. */
  readonly shown?: readonly string[]
}

const differ = (before: Data, after: Data, fields: readonly string[]): boolean =>
  fields.some(
    (field) => canonicalJson(before[field] ?? null) !== canonicalJson(after[field] ?? null),
  )

/**
 * Keeps who has written a document: versions name no author. A duplicate is written by whoever makes it, and by nobody
 * else: what they change of it in the same request is theirs alone.
 */
export const recordEditor =
  ({ field, shown }: RecordEditorArgs): CollectionBeforeChangeHook =>
  ({ data, operation, originalDoc, req }) => {
    const before = (operation === 'create' ? {} : (originalDoc ?? {})) as Data
    const kept = before[field] as readonly Edit[] | null | undefined
    const isWritten = !shown || differ(before, data as Data, shown)
    return {
      ...data,
      [field]: isWritten ? withEditor(kept, requestActor(req), systemClock()) : kept,
    }
  }
