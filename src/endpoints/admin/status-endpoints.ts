import type { Endpoint } from 'payload'

import type { ResolvedOptions } from '../../options/resolve-options.js'
import { issueHandler } from '../../issues/queries/issue-handler.js'
import { shownIssueStatus } from '../../issues/queries/shown-issue-status.js'

/** The status of an issue, for its bar, which reads it again after each save. */
export const statusEndpoints = (options: ResolvedOptions): Endpoint[] => [
  {
    path: '/roundup/issues/:id/standing',
    method: 'get',
    handler: issueHandler(options, 'author', async (request) =>
      Response.json(await shownIssueStatus(request), { headers: { 'cache-control': 'no-store' } }),
    ),
  },
]
