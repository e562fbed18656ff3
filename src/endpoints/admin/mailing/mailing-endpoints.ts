import type { Endpoint, PayloadHandler } from 'payload'

import { groupReplies } from '../../../deliver/progress/group-replies.js'
import type { ResolvedOptions } from '../../../options/resolve-options.js'
import { faultOf, sentence } from '../../../i18n/localize.js'
import { atDesk, type Asked } from '../../../issues/queries/on-issue.js'
import { exportOutcomes } from './export-outcomes.js'
import { reportOf } from '../../../issues/queries/mailing-report.js'
import { helmOf, STEERING } from './controls.js'

const ROUTE = '/roundup/issues/:id'
const FRESH = { headers: { 'cache-control': 'no-store' } }

/** Rows that the page lists at once. */
const LISTED = 50

const issueIdOf = ({ req }: Asked): string => String(req.routeParams?.['id'])

/** @throws {Fault} NOT_FOUND while the issue has no mailing */
const mailingIdOf = async (asked: Asked): Promise<string> => {
  const row = await asked.req.payload.db.findOne<{ id: string }>({
    collection: asked.slugs.mailings,
    where: { issue: { equals: issueIdOf(asked) } },
  })
  if (!row) throw faultOf('NOT_FOUND', sentence('mailing:isGone'))
  return row.id
}

const report = async (asked: Asked): Promise<Response> =>
  Response.json(await reportOf(asked, issueIdOf(asked)), FRESH)

const replies = async (asked: Asked): Promise<Response> => {
  const rows = await helmOf(asked).ledger.replies(await mailingIdOf(asked))
  return Response.json({ replies: groupReplies(rows) }, FRESH)
}

const uncertain = async (asked: Asked): Promise<Response> => {
  const mailingId = await mailingIdOf(asked)
  const rows = await helmOf(asked).ledger.page({
    mailingId,
    state: 'uncertain',
    after: '',
    limit: LISTED,
  })
  const lines = rows.map(({ address, id, messageId }) => ({ address, id, messageId }))
  return Response.json({ lines }, FRESH)
}

const outcomes = async (asked: Asked): Promise<Response> => {
  const stream = exportOutcomes(helmOf(asked).ledger, await mailingIdOf(asked))
  return new Response(stream, {
    headers: {
      'cache-control': 'no-store',
      'content-disposition': 'attachment; filename="outcomes.csv"',
      'content-type': 'text/csv; charset=utf-8',
    },
  })
}

const steer =
  (what: keyof typeof STEERING) =>
  async (asked: Asked): Promise<Response> => {
    await STEERING[what](helmOf(asked), await mailingIdOf(asked), asked)
    return report(asked)
  }

/** The mailing tab: how it goes, what servers said, and what a publisher may do with it. */
export const mailingEndpoints = (options: ResolvedOptions): Endpoint[] => {
  const get = (path: string, handler: PayloadHandler): Endpoint => ({
    path: `${ROUTE}${path}`,
    method: 'get',
    handler,
  })
  return [
    get('/mailing', atDesk(options, 'author', report)),
    get('/mailing/refusals', atDesk(options, 'author', replies)),
    get('/mailing/uncertain', atDesk(options, 'publisher', uncertain)),
    get('/deliveries.csv', atDesk(options, 'publisher', outcomes)),
    ...(Object.keys(STEERING) as (keyof typeof STEERING)[]).map((what): Endpoint => ({
      path: `${ROUTE}/mailing/${what}`,
      method: 'post',
      handler: atDesk(options, 'publisher', steer(what)),
    })),
  ]
}
