import type { Payload } from 'payload'

import { Fault } from '../../domain/fault.js'

type Connection = {
  readonly getClient: () => {
    readonly options: { readonly readPreference?: { readonly mode?: string } }
  }
}

/** @throws {Fault} CONFIG_INVALID where MongoDB is read from members that may lag behind */
export const requirePrimaryReads = ({ db }: Payload): void => {
  if (db.name !== 'mongoose') return
  const { connection } = db as never as { readonly connection: Connection }
  const mode = connection.getClient().options.readPreference?.mode ?? 'primary'
  if (mode === 'primary') return
  throw new Fault(
    'CONFIG_INVALID',
    `MongoDB is read with readPreference=${mode}. Who has a mail already has to be read where it was written: take readPreference out of the connection string, or set it to primary. Nothing is sent.`,
  )
}
