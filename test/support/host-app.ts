import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig, getPayload, type CollectionConfig, type Config, type Payload } from 'payload'
import { roundup, type RoundupOptions } from 'payload-roundup'
import sharp from 'sharp'

import { notificationsSent } from '../../src/notifications/notify-newsroom.js'
import { optionsOf } from '../../src/options/plugin-options.js'
import { ROLES, type Role } from '../../src/domain/roles.js'
import { freshDatabase } from './databases/fresh-database.js'
import { pushedDatabase } from './databases/pushed-database.js'
import { PASSWORD, type Newsroom, type Person } from './newsroom.js'

export type HostApp = Newsroom & {
  /** What the app has logged. */
  readonly logged: () => string
}

/** The users of a host: another slug, another field for the role, which is not one of ours. */
export const hostPeople: CollectionConfig = {
  slug: 'people',
  auth: { useAPIKey: true },
  fields: [{ name: 'job', type: 'text' }],
}

const createPerson = async (payload: Payload, role: Role): Promise<Person> => {
  const person = await payload.create({
    collection: hostPeople.slug,
    data: { email: `${role}@news.example`, job: role, password: PASSWORD },
    overrideAccess: true,
  })
  return { ...person, collection: hostPeople.slug } as Person
}

type HostArgs = Partial<Pick<Config, 'admin' | 'globals' | 'graphQL' | 'plugins'>> & {
  readonly collections?: readonly CollectionConfig[]
  readonly newsletter?: RoundupOptions<never>
  /** Leaves out the option that says which role the people of the host have. */
  readonly isWithoutRoles?: boolean
  /** Those of `plugins` come after ours. */
  readonly pluginsBefore?: NonNullable<Config['plugins']>
}

const BY_JOB: RoundupOptions<{ job?: unknown }> = {
  roles: (user) => ROLES.find((role) => role === user.job),
}

/** Opens an app of somebody else on a database of its own, with the plugin added and one person per role. */
export const openHostApp = async ({
  collections = [],
  isWithoutRoles = false,
  newsletter = {},
  plugins = [],
  pluginsBefore = [],
  ...more
}: HostArgs = {}): Promise<HostApp> => {
  const database = await freshDatabase()
  const lines: string[] = []
  const config = buildConfig({
    admin: { user: hostPeople.slug },
    // A copy: some plugins add fields to what they are given.
    collections: [{ ...hostPeople, fields: [...hostPeople.fields] }, ...collections],
    db: await pushedDatabase(database.uri),
    editor: lexicalEditor(),
    logger: { destination: { write: (line) => void lines.push(line) }, options: {} },
    plugins: [
      ...pluginsBefore,
      roundup({
        publicUrl: 'https://news.example',
        ...(isWithoutRoles ? {} : BY_JOB),
        ...newsletter,
      }),
      ...plugins,
    ],
    secret: 'test-secret',
    sharp,
    telemetry: false,
    typescript: { autoGenerate: false },
    ...more,
  })
  const payload = await getPayload({ config, key: database.uri })
  const people = Object.fromEntries(
    await Promise.all(
      ROLES.map(async (role) => [role, await createPerson(payload, role)] as const),
    ),
  ) as Record<Role, Person>
  return {
    payload,
    people,
    options: optionsOf(payload),
    databaseUri: database.uri,
    logged: () => lines.join(''),
    close: async () => {
      await notificationsSent(payload)
      await payload.destroy()
      await database.drop()
    },
  }
}
