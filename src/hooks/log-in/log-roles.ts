import type { Field, Payload } from 'payload'

import { isRole, ROLES } from '../../domain/roles.js'
import { isForCommandLine } from '../../options/command-line-process.js'
import type { ResolvedOptions } from '../../options/resolve-options.js'
import { reportRoleFaults } from '../../options/resolve-roles.js'

const REMEDY = `Say who is what: roundup({ roles: (user) => … }) returns ${ROLES.join(', ')} or nothing.`

const valuesOf = (field: Pick<Field, 'type'> & { readonly options?: unknown }): unknown[] =>
  Array.isArray(field.options)
    ? field.options.map((option: unknown) =>
        typeof option === 'object' && option !== null && 'value' in option ? option.value : option,
      )
    : []

/** Whether the field of users takes a role of ours. Of a text field nobody knows. */
const takesOurs = ({ collections }: Payload, adminUser: string): boolean =>
  (collections[adminUser]?.config.flattenedFields ?? [])
    .filter(({ name }) => name === 'role' || name === 'roles')
    .some((field) => !('options' in field) || valuesOf(field).some(isRole))

/** When the app starts: says in one line who may do what where the options do not, and reports faults of their function. */
export const logRoles = (
  payload: Payload,
  { adminUser, roleOf, roleSource }: Pick<ResolvedOptions, 'adminUser' | 'roleOf' | 'roleSource'>,
): void => {
  reportRoleFaults(roleOf, (msg) => payload.logger.warn({ msg }))
  if (isForCommandLine(payload)) return
  if (roleSource === 'everybody')
    payload.logger.warn({
      msg: `Every user of '${adminUser}' is an admin of the newsletter: nothing says otherwise. ${REMEDY}`,
    })
  if (roleSource !== 'field') return
  if (takesOurs(payload, adminUser))
    payload.logger.info({
      msg: `The role of a user of '${adminUser}' is also their role in the newsletter.`,
    })
  else
    payload.logger.warn({
      msg: `Nobody may use the newsletter: the role of a user of '${adminUser}' is never one of Roundup's. ${REMEDY}`,
    })
}
