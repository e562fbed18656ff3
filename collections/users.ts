import type { CollectionConfig } from 'payload'

import { ROLES, type Role } from '../src/domain/roles.js'
import { firstUserIsAdmin } from '../src/hooks/first-user-is-admin.js'
import { id } from './fields/id.js'

const isAdmin = ({ req }: { req: { user: unknown } }): boolean =>
  (req.user as { role?: Role } | null)?.role === 'admin'

/** The people of the demo app. In somebody else's app the plugin uses theirs. */
export const users: CollectionConfig = {
  slug: 'users',
  auth: { maxLoginAttempts: 10, lockTime: 600_000, useAPIKey: true },
  admin: { useAsTitle: 'email', group: 'People', defaultColumns: ['name', 'email', 'role'] },
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
    { name: 'name', type: 'text' },
    {
      name: 'role',
      type: 'select',
      required: true,
      defaultValue: 'author' satisfies Role,
      saveToJWT: true,
      access: { create: isAdmin, update: isAdmin },
      options: ROLES.map((value) => ({
        label: value.charAt(0).toUpperCase() + value.slice(1),
        value,
      })),
    },
  ],
}
