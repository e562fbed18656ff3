import type { Payload } from 'payload'

import type { Role } from '../../domain/roles.js'

export type DemoUser = {
  readonly role: Role
  readonly email: string
  readonly password: string
  readonly name: string
}

const PASSWORD = 'curate-every-week'

export const DEMO_USERS: readonly DemoUser[] = [
  { role: 'admin', email: 'admin@roundup.example', name: 'Ines Admin', password: PASSWORD },
  { role: 'author', email: 'author@roundup.example', name: 'Ada Author', password: PASSWORD },
  { role: 'editor', email: 'editor@roundup.example', name: 'Emil Editor', password: PASSWORD },
  {
    role: 'publisher',
    email: 'publisher@roundup.example',
    name: 'Petra Publisher',
    password: PASSWORD,
  },
]

export type DemoUserIds = Readonly<
  Record<Role, { readonly id: string; readonly collection: string }>
>

const createUser = async (payload: Payload, collection: string, user: DemoUser) => {
  const { docs } = await payload.find({
    collection,
    depth: 0,
    limit: 1,
    overrideAccess: true,
    where: { email: { equals: user.email } },
  })
  const found =
    docs[0] ?? (await payload.create({ collection, data: { ...user }, overrideAccess: true }))
  return [user.role, { ...found, id: String(found.id), collection }] as const
}

/** Creates one user of each role; existing users are kept. */
export const createDemoUsers = async (payload: Payload): Promise<DemoUserIds> => {
  const { user: collection } = payload.config.admin
  const hired: (readonly [Role, { id: string; collection: string }])[] = []
  for (const user of DEMO_USERS) hired.push(await createUser(payload, collection, user))
  return Object.fromEntries(hired) as DemoUserIds
}
