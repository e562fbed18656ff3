import type { CollectionBeforeChangeHook } from 'payload'

import { requestActor } from '../request-actor.js'
import type { Edit } from '../../domain/issue/edit.js'
import { withEditor } from '../editors.js'
import { systemClock } from '../../storage/system-clock.js'
import { canonicalJson } from '../../domain/content-hash.js'

type Data = Readonly<Record<string, unknown>>

type RecordEditorArgs = {
  /** The field that records who edited the document. */
  readonly field: string
  /** Fields that readers see. Without this list, every write counts as an edit. */
  readonly shown?: readonly string[]
}

const differ = (before: Data, after: Data, fields: readonly string[]): boolean =>
  fields.some(
    (field) => canonicalJson(before[field] ?? null) !== canonicalJson(after[field] ?? null),
  )

/**
 * Records who edited a document, because versions name no author. A duplicate has one editor: whoever creates it, even
 * if they change it in the same request.
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
