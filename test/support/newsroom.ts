import { getPayload, type Payload, type SanitizedConfig } from 'payload'

import { notificationsSent } from '../../src/notifications/notify-newsroom.js'
import { optionsOf } from '../../src/options/plugin-options.js'
import type { ResolvedOptions } from '../../src/options/resolve-options.js'
import type { Role } from '../../src/domain/roles.js'
import { freshDatabase } from './databases/fresh-database.js'

export type Person = { readonly id: string; readonly email: string; readonly collection: string }

export type Newsroom = {
  readonly payload: Payload
  readonly options: ResolvedOptions
  readonly people: Readonly<Record<Role, Person>>
  readonly databaseUri: string
  readonly close: () => Promise<void>
}

export const PASSWORD = 'correct horse battery staple'

const createUser = async (payload: Payload, role: Role): Promise<Person> => {
  const person = await payload.create({
    collection: 'users',
    data: { email: `${role}@news.example`, name: role, password: PASSWORD, role },
    overrideAccess: true,
  })
  return { ...person, collection: 'users' } as Person
}

/** Writes the lines of the app's log to `write` instead of the screen. */
const redirectLog = (config: SanitizedConfig, write: (line: string) => void): void => {
  const { logger } = config
  if (typeof logger === 'object' && 'options' in logger)
    Object.assign(config, { logger: { ...logger, destination: { write } } })
}

type NewsroomOptions = { readonly logTo?: (line: string) => void }

/** Opens the demo app on a database of its own, with one person per role. */
export const openNewsroom = async ({ logTo }: NewsroomOptions = {}): Promise<Newsroom> => {
  const database = await freshDatabase()
  process.env['DATABASE_URI'] = database.uri
  process.env['PAYLOAD_SECRET'] = 'test-secret'
  process.env['PUBLIC_URL'] = 'https://news.example'
  const { default: config } = await import('../../payload.config.js')
  if (logTo) redirectLog(await config, logTo)
  const payload = await getPayload({ config, key: database.uri })
  const admin = await createUser(payload, 'admin')
  const people = {
    admin,
    author: await createUser(payload, 'author'),
    editor: await createUser(payload, 'editor'),
    publisher: await createUser(payload, 'publisher'),
  }
  return {
    payload,
    options: optionsOf(payload),
    people,
    databaseUri: database.uri,
    close: async () => {
      await notificationsSent(payload)
      await payload.destroy()
      await database.drop()
    },
  }
}
