import type { Payload } from 'payload'

import { parseAddress } from '../domain/addresses/address.js'
import type { Role } from '../domain/roles.js'
import type { ResolvedOptions } from '../options/resolve-options.js'

/** A user of the admin who has an address. */
export type NewsroomMember = {
  readonly id: string
  readonly name: string
  readonly address: string
  readonly role: Role | undefined
}

type User = { readonly id: string | number; readonly email?: unknown; readonly name?: unknown }

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

const toPerson = (user: User, role: Role | undefined): NewsroomMember[] => {
  const email = textOf(user.email)
  const address = parseAddress(email)
  return address ? [{ address, id: String(user.id), name: textOf(user.name) || email, role }] : []
}

/** Finds every user of the admin with an address, each with the role that the options give. */
export const findNewsroomMembers = async (
  payload: Payload,
  { roleOf }: Pick<ResolvedOptions, 'roleOf'>,
): Promise<readonly NewsroomMember[]> => {
  const collection = payload.config.admin.user
  const { docs } = await payload.find({
    collection,
    depth: 0,
    overrideAccess: true,
    pagination: false,
  })
  return (docs as User[]).flatMap((user) => toPerson(user, roleOf({ ...user, collection })))
}
