import type { CollectionConfig, Config } from 'payload'

import { keepAnswerPrivate } from '../keep-answer-private.js'
import { guardLogIn, type LogInOptions } from './guard-log-in.js'
import { rememberLogIn } from './remember-log-in.js'

type Auth = Exclude<NonNullable<CollectionConfig['auth']>, boolean>

/** Without Payload's lock, by which anybody could lock anybody else out. */
const guardedAuth = (auth: Auth, { publicUrl }: LogInOptions): Auth => ({
  ...auth,
  maxLoginAttempts: 0,
  cookies: { secure: publicUrl.startsWith('https:'), ...auth.cookies },
})

const guarded = (collection: CollectionConfig, options: LogInOptions): CollectionConfig => {
  const { auth, hooks } = collection
  return {
    ...collection,
    auth: guardedAuth(typeof auth === 'object' ? auth : {}, options),
    hooks: {
      ...hooks,
      beforeOperation: [keepAnswerPrivate, guardLogIn(options), ...(hooks?.beforeOperation ?? [])],
      afterLogin: [...(hooks?.afterLogin ?? []), rememberLogIn(options)],
    },
  }
}

/** The host's collections. That of the admin's users gets a guarded log-in. */
export const withGuardedLogIns = (
  collections: NonNullable<Config['collections']>,
  adminUser: string,
  options: LogInOptions,
): NonNullable<Config['collections']> =>
  collections.map((collection) =>
    collection.slug === adminUser && collection.auth ? guarded(collection, options) : collection,
  )
