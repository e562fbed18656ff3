import type { Where } from 'payload'

import { isAtLeastRole, isRole, type Role } from '../domain/roles.js'

type Asking = { readonly req: { readonly user: unknown } }

type Person = { readonly collection?: unknown; readonly id?: unknown; readonly role?: unknown }

/** The account of whoever asks, if it is one of the demo's users; other kinds of users have none. */
const personOf = ({ req }: Asking): { readonly id: string; readonly role?: Role } | undefined => {
  if (typeof req.user !== 'object' || req.user === null) return undefined
  const { collection = 'users', id, role }: Person = req.user
  if (collection !== 'users' || typeof id !== 'string' || id === '') return undefined
  return { id, ...(isRole(role) ? { role } : {}) }
}

export const isSignedIn = (asking: Asking): boolean => personOf(asking) !== undefined

export const isAdministrator = (asking: Asking): boolean =>
  isAtLeastRole(personOf(asking)?.role, 'admin')

/**
 * Everybody may change their own account, and administrators every account. A constraint, because a write of many
 * accounts names no id to compare with.
 */
export const ownAccount = (asking: Asking): boolean | Where => {
  const person = personOf(asking)
  if (!person) return false
  return isAdministrator(asking) || { id: { equals: person.id } }
}
