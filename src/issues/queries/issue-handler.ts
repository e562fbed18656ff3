import type { PayloadHandler, PayloadRequest } from 'payload'

import { Fault, type FaultCode } from '../../domain/fault.js'
import { isAtLeastRole, type Role } from '../../domain/roles.js'
import type { NewsroomIssue } from '../issue-document.js'
import type { ResolvedOptions, Slugs } from '../../options/resolve-options.js'
import { translate, translateFault } from '../../i18n/translate.js'

/** What somebody at the desk asks of one issue. `body` is the JSON of a write, or empty. */
export type NewsroomRequest = {
  readonly req: PayloadRequest
  readonly slugs: Slugs
  readonly options: ResolvedOptions
  readonly role: Role
  readonly body: Readonly<Record<string, unknown>>
}

export type IssueRequest = NewsroomRequest & { readonly issue: NewsroomIssue }

const STATUS: Partial<Record<FaultCode, number>> = {
  INPUT_INVALID: 400,
  MOVE_FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONTENT_CONFLICT: 409,
  MOVE_NOT_NOW: 409,
  TRANSPORT_MISSING: 503,
}

/** In the shape of Payload's own refusals. */
export const errorResponse = (status: number, message: string): Response =>
  Response.json({ errors: [{ message }] }, { status })

const bodyOf = async (req: PayloadRequest): Promise<NewsroomRequest['body'] | undefined> => {
  if (req.method === 'GET') return {}
  const isJson = req.headers.get('content-type')?.startsWith('application/json') ?? false
  if (!isJson || !req.json) return undefined
  const body: unknown = await req.json().catch(() => undefined)
  return typeof body === 'object' && body !== null && !Array.isArray(body)
    ? (body as NewsroomRequest['body'])
    : undefined
}

/**
 * A handler for whoever has at least `needs` at the desk. Writes take JSON alone, which no form of another site can
 * post; a Fault is answered with its sentence in the language of whoever asks.
 */
export const newsroomHandler =
  (
    options: ResolvedOptions,
    needs: Role,
    answer: (asked: NewsroomRequest) => Promise<Response> | Response,
  ): PayloadHandler =>
  async (req) => {
    const role = options.roleOf(req.user)
    if (!role) return errorResponse(401, translate(req.t, { key: 'issueBar:sessionEnded' }))
    if (!isAtLeastRole(role, needs)) {
      return errorResponse(
        403,
        translate(req.t, {
          key: 'issueBar:needsRole',
          values: { role: { key: `issueBar:${needs}` } },
        }),
      )
    }
    const body = await bodyOf(req)
    if (!body) return errorResponse(400, translate(req.t, { key: 'issueBar:needsJson' }))
    try {
      return await answer({ body, options, req, role, slugs: options.slugs })
    } catch (error) {
      if (!(error instanceof Fault)) throw error
      return errorResponse(STATUS[error.code] ?? 400, translateFault(req.t, error))
    }
  }

/** An issue as its editors see it: the newest version, without what it points to. */
export const findNewestVersion = async (
  { req, slugs }: Pick<NewsroomRequest, 'req' | 'slugs'>,
  id: unknown,
): Promise<NewsroomIssue | undefined> => {
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
  return docs[0] as NewsroomIssue | undefined
}

/** As `newsroomHandler`, on the issue that the route names by `:id`: its newest version. */
export const issueHandler = (
  options: ResolvedOptions,
  needs: Role,
  answer: (asked: IssueRequest) => Promise<Response> | Response,
): PayloadHandler =>
  newsroomHandler(options, needs, async (asked) => {
    const issue = await findNewestVersion(asked, asked.req.routeParams?.['id'])
    return issue
      ? answer({ ...asked, issue })
      : errorResponse(404, translate(asked.req.t, { key: 'issueBar:noIssue' }))
  })
