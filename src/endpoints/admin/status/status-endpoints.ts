import type { Endpoint } from 'payload'

import type { ResolvedOptions } from '../../../options/resolve-options.js'
import { issueHandler } from '../../../issues/queries/issue-handler.js'
import { findIssueStatus } from '../../../issues/queries/issue-status.js'

/** Where an issue stands, for its bar: asked again after each save. */
export const statusEndpoints = (options: ResolvedOptions): Endpoint[] => [
  {
    path: '/roundup/issues/:id/standing',
    method: 'get',
    handler: issueHandler(options, 'author', async (asked) =>
      Response.json(await findIssueStatus(asked), { headers: { 'cache-control': 'no-store' } }),
    ),
  },
]
