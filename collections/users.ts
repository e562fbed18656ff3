import type { CollectionConfig } from 'payload'

import { ROLES, type Role } from '../src/domain/roles.js'
import { firstUserIsAdmin } from '../src/hooks/first-user-is-admin.js'
import { label } from '../src/wording/translate.js'
import { inEveryLanguage } from '../src/wording/in-every-language.js'
import { id } from './fields/id.js'

const ROLE_LABELS = {
  author: 'fields:roleAuthor',
  editor: 'fields:roleEditor',
  publisher: 'fields:rolePublisher',
  admin: 'fields:roleAdmin',
} as const satisfies Record<Role, string>

const isAdmin = ({ req }: { req: { user: unknown } }): boolean =>
  (req.user as { role?: Role } | null)?.role === 'admin'

/** The people of the demo app. In somebody else's app the plugin uses theirs. */
export const users: CollectionConfig = {
  slug: 'users',
  auth: { maxLoginAttempts: 10, lockTime: 600_000, useAPIKey: true },
  labels: { singular: label('fields:user'), plural: label('fields:users') },
  admin: {
    useAsTitle: 'email',
    group: inEveryLanguage('fields:people'),
    description: label('fields:usersAbout'),
    defaultColumns: ['name', 'email', 'role'],
  },
  access: {
    admin: ({ req }) => Boolean(req.user),
    create: isAdmin,
    delete: isAdmin,
    read: ({ req }) => Boolean(req.user),
    update: ({ id: userId, req }) => isAdmin({ req }) || req.user?.id === userId,
    unlock: isAdmin,
  },
  hooks: { beforeChange: [firstUserIsAdmin] },
  fields: [
    id,
    { name: 'name', type: 'text', label: label('fields:name') },
    {
      name: 'role',
      type: 'select',
      label: label('fields:role'),
      admin: { description: label('fields:roleHint') },
      required: true,
      defaultValue: 'author' satisfies Role,
      saveToJWT: true,
      access: { create: isAdmin, update: isAdmin },
      options: ROLES.map((value) => ({ label: label(ROLE_LABELS[value]), value })),
    },
  ],
}
