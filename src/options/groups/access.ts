import type { TypedUser } from 'payload'

import type { SigningKey } from '../../domain/addresses/tokens.js'
import type { Role } from '../../domain/roles.js'
import { boundedInteger, flag, functionOf } from './checks.js'
import { type Secret, secretOf, SIGNING_KEYS } from './secret-checks.js'

/**
 * Options about who may do what.
 *
 * @typeParam User a user of the admin panel, as the host's generated types name it
 */
export type AccessOptions<User = TypedUser> = {
  /**
   * Returns the role, or roles, of a user of the admin panel; nothing for somebody who has no business with the
   * newsletter. Users of other collections, such as a shop's customers, never have a role, and it is not asked about
   * them. Where it fails, or answers something else, the user has no role and a line in the log says why.
   *
   * @default the user's `role` or `roles` field, where the users have one; else each of them is an admin, which the log
   *   and the dashboard say
   */
  roles?: (user: User) => Role | readonly Role[] | null | undefined
  /**
   * Secrets of at least 16 characters that sign subscribers' links. The first one signs; all of them verify.
   *
   * @default one that is created at the first start and stored in the database
   */
  keys?: Secret<readonly SigningKey[]>
  /**
   * How many proxies are in front of this app. Each appends the address of its client to `x-forwarded-for`; whatever
   * is further left in that header may be forged.
   *
   * @default 0: the client's network is unknown, and there are no limits per network
   */
  trustedProxies?: number
  /**
   * Guards the log-in of the admin panel: limits per account, browser and network instead of a lock of the account;
   * the same answer after the same time whether or not the account exists; cookies over https only where `publicUrl`
   * is https. Payload's own lock is switched off, which removes the columns `loginAttempts` and `lockUntil`.
   *
   * @default false
   */
  guardLogIns?: boolean
  /**
   * Limits what one request to Payload's own GraphQL may ask for: fields, aliases, depth, mutations and documents.
   * The limits are lower for requests without a log-in. The readers' GraphQL has limits of its own.
   *
   * @default true
   */
  limitGraphQL?: boolean
}

export const ACCESS_OPTIONS = {
  roles: functionOf<(user: unknown) => unknown>(
    'expected a function from a user to author, editor, publisher or admin.',
  ).optional(),
  keys: secretOf(SIGNING_KEYS.default([])),
  trustedProxies: boundedInteger(
    0,
    10,
    'expected how many proxies stand before this app, a whole number from 0 to 10; write 1 for one reverse proxy.',
  ).default(0),
  guardLogIns: flag.default(false),
  limitGraphQL: flag.default(true),
}
