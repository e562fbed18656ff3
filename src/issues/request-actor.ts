import type { PayloadRequest } from 'payload'

import type { Actor } from '../domain/issue-workflow.js'

/** `req.context.roundupActor`, set by the command line alone: no client reaches the context of a request. */
export const OPERATOR = 'operator'

type Named = { readonly id: string | number; readonly name?: unknown; readonly email?: unknown }

const nameOf = ({ email, name }: Named): string => {
  if (typeof name === 'string' && name !== '') return name
  return typeof email === 'string' ? email : ''
}

/** Who stands behind a request: a person, the command line, or our own code. */
export const requestActor = (req: PayloadRequest): Actor => {
  if (req.context['roundupActor'] === OPERATOR)
    return { kind: 'operator', id: 'operator', name: 'Operator' }
  const user = req.user as Named | null | undefined
  if (!user) return { kind: 'system', id: 'system', name: 'Roundup' }
  return { kind: 'user', id: String(user.id), name: nameOf(user) }
}
