import type { Endpoint, PayloadHandler } from 'payload'

import { groupReplies } from '../../deliver/progress/group-replies.js'
import type { ResolvedOptions } from '../../options/resolve-options.js'
import { newsroomHandler, type NewsroomRequest } from '../../issues/queries/issue-handler.js'
import { exportOutcomes } from './export-outcomes.js'
import { findMailingId } from '../../issues/queries/find-mailing-id.js'
import { findMailingReport } from '../../issues/queries/mailing-report.js'
import { mailingControls, MAILING_ACTIONS } from './mailing-controls.js'

const ROUTE = '/roundup/issues/:id'
const FRESH = { headers: { 'cache-control': 'no-store' } }

/** How many uncertain deliveries the page lists at once. */
const LISTED = 50

const issueIdOf = ({ req }: NewsroomRequest): string => String(req.routeParams?.['id'])

const mailingIdOf = (request: NewsroomRequest): Promise<string> =>
  findMailingId(request, issueIdOf(request))

const report = async (request: NewsroomRequest): Promise<Response> =>
  Response.json(await findMailingReport(request, issueIdOf(request)), FRESH)

const replies = async (request: NewsroomRequest): Promise<Response> => {
  const rows = await mailingControls(request).ledger.replies(await mailingIdOf(request))
  return Response.json({ replies: groupReplies(rows) }, FRESH)
}

const uncertain = async (request: NewsroomRequest): Promise<Response> => {
  const mailingId = await mailingIdOf(request)
  const rows = await mailingControls(request).ledger.page({
    mailingId,
    state: 'uncertain',
    after: '',
    limit: LISTED,
  })
  const lines = rows.map(({ address, id, messageId }) => ({ address, id, messageId }))
  return Response.json({ lines }, FRESH)
}

const outcomes = async (request: NewsroomRequest): Promise<Response> => {
  const stream = exportOutcomes(mailingControls(request).ledger, await mailingIdOf(request))
  return new Response(stream, {
    headers: {
      'cache-control': 'no-store',
      'content-disposition': 'attachment; filename="outcomes.csv"',
      'content-type': 'text/csv; charset=utf-8',
    },
  })
}

const steer =
  (what: keyof typeof MAILING_ACTIONS) =>
  async (request: NewsroomRequest): Promise<Response> => {
    await MAILING_ACTIONS[what](mailingControls(request), await mailingIdOf(request), request)
    return report(request)
  }

/** The endpoints of the mailing tab: report, replies, export, and a publisher's actions. */
export const mailingEndpoints = (options: ResolvedOptions): Endpoint[] => {
  const get = (path: string, handler: PayloadHandler): Endpoint => ({
    path: `${ROUTE}${path}`,
    method: 'get',
    handler,
  })
  return [
    get('/mailing', newsroomHandler(options, 'author', report)),
    get('/mailing/refusals', newsroomHandler(options, 'author', replies)),
    get('/mailing/uncertain', newsroomHandler(options, 'publisher', uncertain)),
    get('/deliveries.csv', newsroomHandler(options, 'publisher', outcomes)),
    ...(Object.keys(MAILING_ACTIONS) as (keyof typeof MAILING_ACTIONS)[]).map((what): Endpoint => ({
      path: `${ROUTE}/mailing/${what}`,
      method: 'post',
      handler: newsroomHandler(options, 'publisher', steer(what)),
    })),
  ]
}
