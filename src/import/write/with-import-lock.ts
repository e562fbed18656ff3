import type { Payload } from 'payload'

import { withDatabaseLock } from '../../storage/write/database-lock.js'
import { Fault } from '../../domain/fault.js'
import type { ResolvedOptions } from '../../options/resolve-options.js'

type Into = { readonly payload: Payload; readonly options: Pick<ResolvedOptions, 'slugs'> }

const importBusy = (): Fault =>
  new Fault(
    'CONTENT_CONFLICT',
    'Somebody else has been importing for two minutes. Import again once that has ended.',
  )

/** Runs one import at a time: two at once would both find nothing and write everything twice. */
export const withImportLock = <Result>(
  { options, payload }: Into,
  work: () => Promise<Result>,
): Promise<Result> =>
  withDatabaseLock({ name: 'import', payload, slugs: options.slugs }, work, importBusy)
