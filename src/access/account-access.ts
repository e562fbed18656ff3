import type { Where } from 'payload'

import { isAtLeastRole, isRole, type Role } from '../domain/roles.js'

type Asking = { readonly req: { readonly user: unknown } }

type Person = { readonly collection?: unknown; readonly id?: unknown; readonly role?: unknown }

/** Whoever asks, where they are one of the demo's people; other kinds of users have no place in it. */
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
 * Everybody may change their own account, and administrators every one. A constraint and no comparison with the id that
 * is asked for: a write of many names none.
 */
export const ownAccount = (asking: Asking): boolean | Where => {
  const person = personOf(asking)
  if (!person) return false
  return isAdministrator(asking) || { id: { equals: person.id } }
}
