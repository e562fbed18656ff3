import { randomBytes } from 'node:crypto'

import type { Payload } from 'payload'

import { memoized } from '../domain/memoized.js'
import type { SigningKey } from '../domain/addresses/tokens.js'
import type { ResolvedOptions } from '../options/resolve-options.js'
import { newId } from './write/new-id.js'
import { createOrFind } from './write/create-or-find.js'

const FIRST_KEY = 'k1'

type KeyRow = { readonly keyId: string; readonly secret: string }

const cached = new WeakMap<Payload, Promise<readonly SigningKey[]>>()

const findStoredKey = async (
  payload: Payload,
  collection: string,
): Promise<SigningKey | undefined> => {
  const row = await payload.db.findOne<KeyRow & { id: string }>({
    collection,
    where: { keyId: { equals: FIRST_KEY } },
  })
  return row ? { id: row.keyId, secret: row.secret } : undefined
}

const findOrCreateKey = async (payload: Payload, { slugs }: ResolvedOptions): Promise<SigningKey> =>
  (await findStoredKey(payload, slugs.keys)) ??
  createOrFind(
    async () => {
      const key = { id: FIRST_KEY, secret: randomBytes(32).toString('base64url') }
      await payload.db.create({
        collection: slugs.keys,
        data: { id: newId(), keyId: key.id, secret: key.secret },
      })
      return key
    },
    () => findStoredKey(payload, slugs.keys),
  )

const loadKeys = async (
  payload: Payload,
  options: ResolvedOptions,
): Promise<readonly SigningKey[]> => [
  ...(await options.secrets()).keys,
  await findOrCreateKey(payload, options),
]

/**
 * The keys that sign subscribers' links: those of the options, then one that is stored in the database and created on
 * first use. The first key signs; every key verifies.
 */
export const signingKeys = (
  payload: Payload,
  options: ResolvedOptions,
): Promise<readonly SigningKey[]> => memoized(cached, payload, () => loadKeys(payload, options))
