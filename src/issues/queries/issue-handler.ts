import type { PayloadHandler, PayloadRequest } from 'payload'

import { httpStatus } from '../../access/refusal.js'
import { Fault } from '../../domain/fault.js'
import { isAtLeastRole, type Role } from '../../domain/roles.js'
import type { NewsroomIssue } from '../issue-document.js'
import type { ResolvedOptions, Slugs } from '../../options/resolve-options.js'
import { translate, translateFault } from '../../i18n/translate.js'

/** A request to one of the newsroom's endpoints. `body` is the JSON of a write, or empty. */
export type NewsroomRequest = {
  readonly req: PayloadRequest
  readonly slugs: Slugs
  readonly options: ResolvedOptions
  readonly role: Role
  readonly body: Readonly<Record<string, unknown>>
}

export type IssueRequest = NewsroomRequest & { readonly issue: NewsroomIssue }

/** An error in the shape of Payload's own. */
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
 * Creates a handler for users with at least the role `needs`. Writes take JSON alone, which no form of another site can
 * post. A fault is answered with its text in the language of whoever asks.
 */
export const newsroomHandler =
  (
    options: ResolvedOptions,
    needs: Role,
    answer: (request: NewsroomRequest) => Promise<Response> | Response,
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
      return errorResponse(httpStatus(error) ?? 400, translateFault(req.t, error))
    }
  }

/**
 * Finds an issue as its editors see it: the newest version, relations as ids. An issue that whoever asks may not read,
 * by the access of a host for instance, is not found.
 */
export const findNewestVersion = async (
  { req, slugs }: Pick<NewsroomRequest, 'req' | 'slugs'>,
  id: unknown,
): Promise<NewsroomIssue | undefined> => {
  const { docs } = await req.payload.find({
    collection: slugs.issues,
    depth: 0,
    draft: true,
    limit: 1,
    overrideAccess: false,
    pagination: false,
    req,
    where: { id: { equals: id } },
  })
  return docs[0] as NewsroomIssue | undefined
}

/** As `newsroomHandler`, on the newest version of the issue that the route names by `:id`. */
export const issueHandler = (
  options: ResolvedOptions,
  needs: Role,
  answer: (request: IssueRequest) => Promise<Response> | Response,
): PayloadHandler =>
  newsroomHandler(options, needs, async (request) => {
    const issue = await findNewestVersion(request, request.req.routeParams?.['id'])
    return issue
      ? answer({ ...request, issue })
      : errorResponse(404, translate(request.req.t, { key: 'issueBar:noIssue' }))
  })
