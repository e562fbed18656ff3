import type { Access, FieldAccess } from 'payload'

import { isAtLeastRole, type Role } from '../domain/roles.js'
import type { ResolvedOptions } from '../options/resolve-options.js'

export type CollectionAccess = {
  readonly nobody: Access
  readonly staff: Access
  readonly author: Access
  readonly editor: Access
  readonly publisher: Access
  readonly adminOnly: Access
  readonly publishedOrStaff: Access
  readonly staffField: FieldAccess
}

/** The roles as access functions of Payload. A call with `overrideAccess` skips them. */
export const createAccess = ({ roleOf }: Pick<ResolvedOptions, 'roleOf'>): CollectionAccess => {
  const needs =
    (role: Role) =>
    ({ req }: { req: { user: unknown } }): boolean =>
      isAtLeastRole(roleOf(req.user), role)
  return {
    nobody: () => false,
    staff: needs('author'),
    author: needs('author'),
    editor: needs('editor'),
    publisher: needs('publisher'),
    adminOnly: needs('admin'),
    publishedOrStaff: ({ req }) =>
      isAtLeastRole(roleOf(req.user), 'author') || { _status: { equals: 'published' } },
    staffField: needs('author'),
  }
}
