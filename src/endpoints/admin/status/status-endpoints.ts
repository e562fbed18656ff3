import type { Endpoint } from 'payload'

import type { ResolvedOptions } from '../../../options/resolve-options.js'
import { onIssue } from '../../../issues/queries/on-issue.js'
import { standingOf } from '../../../issues/queries/issue-status.js'

/** Where an issue stands, for its bar: asked again after each save. */
export const standingEndpoints = (options: ResolvedOptions): Endpoint[] => [
  {
    path: '/roundup/issues/:id/standing',
    method: 'get',
    handler: onIssue(options, 'author', async (asked) =>
      Response.json(await standingOf(asked), { headers: { 'cache-control': 'no-store' } }),
    ),
  },
]
