import { redactAddresses } from '../domain/addresses/redact-addresses.js'
import { isAtLeastRole, isRole, ROLES, type Role } from '../domain/roles.js'

export type RoleOf = (user: unknown) => Role | undefined

/** Where roles come from: the option, the field of users, or nowhere, so that everybody in the admin panel is an admin. */
export type RoleSource = 'option' | 'field' | 'everybody'

export type ResolvedRoles = {
  readonly roleOf: RoleOf
  readonly roleSource: RoleSource
  /** Slug of the users who log in to the admin panel. Nobody else has a role. */
  readonly adminUser: string
}

type User = { readonly collection?: unknown; readonly role?: unknown; readonly roles?: unknown }

type Report = (sentence: string) => void

/** Where wrong answers of a `roles` function are reported to: the log, which there is none of while options are read. */
const reports = new WeakMap<RoleOf, Report>()

/** Reports what a `roles` function does wrong, each sentence once. */
export const reportRoleFaults = (roleOf: RoleOf, report: Report): void => {
  const reported = new Set<string>()
  reports.set(roleOf, (sentence) => {
    if (reported.has(sentence)) return
    reported.add(sentence)
    report(sentence)
  })
}

const strongestRole = (roles: readonly Role[]): Role | undefined =>
  roles.reduce<Role | undefined>(
    (best, role) => (isAtLeastRole(best, role) ? best : role),
    undefined,
  )

const isNone = (given: unknown): boolean =>
  given === undefined || given === null || given === false || given === ''

const quote = (given: unknown): string => {
  if (typeof given === 'string') return `'${redactAddresses(given).slice(0, 40)}'`
  if (given instanceof Promise) return 'a promise, which it may not'
  return typeof given === 'object' ? 'an object' : `a ${typeof given}`
}

const messageOf = (error: unknown): string =>
  redactAddresses(error instanceof Error ? error.message : String(error))

/** What the host's function answers. Whoever it fails for, or answers something else for, has no role. */
const askHost = (roles: (user: unknown) => unknown, user: unknown, report: Report): Role[] => {
  try {
    const given = [roles(user)].flat().filter((one) => !isNone(one))
    const wrong = given.find((one) => !isRole(one))
    if (wrong instanceof Promise) wrong.catch(() => undefined)
    if (wrong !== undefined)
      report(
        `roundup({ roles }) answered ${quote(wrong)}; expected ${ROLES.join(', ')} or nothing. It counts as no role.`,
      )
    return given.filter(isRole)
  } catch (error) {
    report(`roundup({ roles }) failed; the user has no role. ${messageOf(error)}`)
    return []
  }
}

/** The roles in a user's `role` or `roles` field; where users have neither field, each of them is an admin. */
const ownRoles = ({ collection, role, roles }: User, roleSource: RoleSource): Role[] =>
  roleSource === 'everybody' && collection && role === undefined && roles === undefined
    ? ['admin']
    : [role, roles].flat().filter(isRole)

export type RolesArgs = {
  readonly roles: ((user: unknown) => unknown) | undefined
  readonly adminUser: string
  /** Whether users have a field `role` or `roles`. */
  readonly hasRoleField: boolean
}

const sourceOf = ({ hasRoleField, roles }: RolesArgs): RoleSource => {
  if (roles) return 'option'
  return hasRoleField ? 'field' : 'everybody'
}

/** Who may do what: by the host's function, by a field of its users, or everybody whom the admin panel lets in. */
export const resolveRoles = (args: RolesArgs): ResolvedRoles => {
  const { adminUser, roles } = args
  const roleSource = sourceOf(args)
  const roleOf: RoleOf = (user) => {
    if (typeof user !== 'object' || user === null) return undefined
    const { collection }: User = user
    if (collection !== undefined && collection !== adminUser) return undefined // a shop's customers
    const report: Report = (sentence) => reports.get(roleOf)?.(sentence)
    return strongestRole(roles ? askHost(roles, user, report) : ownRoles(user, roleSource))
  }
  return { adminUser, roleOf, roleSource }
}
