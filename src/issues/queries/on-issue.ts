import type { PayloadHandler, PayloadRequest } from 'payload'

import { Fault, type FaultCode } from '../../domain/fault.js'
import { atLeast, type Role } from '../../domain/roles.js'
import type { DeskIssue } from '../issue-document.js'
import type { ResolvedOptions, Slugs } from '../../options/resolve-options.js'
import { translate, translateFault } from '../../i18n/translate.js'

/** What somebody at the desk asks of one issue. `body` is the JSON of a write, or empty. */
export type Asked = {
  readonly req: PayloadRequest
  readonly slugs: Slugs
  readonly options: ResolvedOptions
  readonly role: Role
  readonly body: Readonly<Record<string, unknown>>
}

export type AskedOfIssue = Asked & { readonly issue: DeskIssue }

const STATUS: Partial<Record<FaultCode, number>> = {
  INPUT_INVALID: 400,
  MOVE_FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONTENT_CONFLICT: 409,
  MOVE_NOT_NOW: 409,
  TRANSPORT_MISSING: 503,
}

/** In the shape of Payload's own refusals. */
export const refusal = (status: number, message: string): Response =>
  Response.json({ errors: [{ message }] }, { status })

const bodyOf = async (req: PayloadRequest): Promise<Asked['body'] | undefined> => {
  if (req.method === 'GET') return {}
  const isJson = req.headers.get('content-type')?.startsWith('application/json') ?? false
  if (!isJson || !req.json) return undefined
  const body: unknown = await req.json().catch(() => undefined)
  return typeof body === 'object' && body !== null && !Array.isArray(body)
    ? (body as Asked['body'])
    : undefined
}

/**
 * A handler for whoever has at least `needs` at the desk. Writes take JSON alone, which no form of another site can
 * post; a Fault is answered with its sentence in the language of whoever asks.
 */
export const atDesk =
  (
    options: ResolvedOptions,
    needs: Role,
    answer: (asked: Asked) => Promise<Response> | Response,
  ): PayloadHandler =>
  async (req) => {
    const role = options.roleOf(req.user)
    if (!role) return refusal(401, translate(req.t, { key: 'bar:logIn' }))
    if (!atLeast(role, needs)) {
      return refusal(
        403,
        translate(req.t, { key: 'bar:needsRole', values: { role: { key: `bar:${needs}` } } }),
      )
    }
    const body = await bodyOf(req)
    if (!body) return refusal(400, translate(req.t, { key: 'bar:needsJson' }))
    try {
      return await answer({ body, options, req, role, slugs: options.slugs })
    } catch (error) {
      if (!(error instanceof Fault)) throw error
      return refusal(STATUS[error.code] ?? 400, translateFault(req.t, error))
    }
  }

/** An issue as its editors see it: the newest version, without what it points to. */
export const newestVersion = async (
  { req, slugs }: Pick<Asked, 'req' | 'slugs'>,
  id: unknown,
): Promise<DeskIssue | undefined> => {
  const { docs } = await req.payload.find({
    collection: slugs.issues,
    depth: 0,
    draft: true,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
    where: { id: { equals: id } },
  })
  return docs[0] as DeskIssue | undefined
}

/** As `atDesk`, on the issue that the route names by `:id`: its newest version. */
export const onIssue = (
  options: ResolvedOptions,
  needs: Role,
  answer: (asked: AskedOfIssue) => Promise<Response> | Response,
): PayloadHandler =>
  atDesk(options, needs, async (asked) => {
    const issue = await newestVersion(asked, asked.req.routeParams?.['id'])
    return issue
      ? answer({ ...asked, issue })
      : refusal(404, translate(asked.req.t, { key: 'bar:noIssue' }))
  })
