import type { PayloadRequest } from 'payload'

import type { Actor } from '../domain/issue/issue-workflow.js'
import { transitionContext } from '../domain/issue/transition-context.js'

type Named = {
  readonly id: string | number
  readonly collection?: unknown
  readonly name?: unknown
  readonly email?: unknown
}

const nameOf = ({ email, name }: Named): string => {
  if (typeof name === 'string' && name !== '') return name
  return typeof email === 'string' ? email : ''
}

/** Ids are unique within a collection: a customer who uploads a picture is not the editor of the same number. */
const idOf = ({ payload }: PayloadRequest, { collection, id }: Named): string =>
  typeof collection !== 'string' || collection === payload.config.admin.user
    ? String(id)
    : `${collection}:${String(id)}`

/** Who makes a request: a user, the operator of the command line, or our own code. */
export const requestActor = (req: PayloadRequest): Actor => {
  if (transitionContext(req).isOperator)
    return { kind: 'operator', id: 'operator', name: 'Operator' }
  const user = req.user as Named | null | undefined
  if (!user) return { kind: 'system', id: 'system', name: 'Roundup' }
  return { kind: 'user', id: idOf(req, user), name: nameOf(user) }
}
