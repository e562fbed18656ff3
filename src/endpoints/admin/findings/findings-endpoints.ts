import type { Endpoint } from 'payload'

import type { ResolvedOptions } from '../../../options/resolve-options.js'
import { issueHandler } from '../../../issues/queries/issue-handler.js'
import { acceptFinding, unacceptFinding } from './accept-finding.js'
import { findingsAnswer } from './findings-answer.js'
import { fixFinding } from './fix-finding.js'

const WRITES = { accept: acceptFinding, fix: fixFinding, unaccept: unacceptFinding } as const

/** What is to be looked at before an issue goes out, and what is done about it. */
export const findingsEndpoints = (options: ResolvedOptions): Endpoint[] => [
  {
    path: '/roundup/issues/:id/findings',
    method: 'get',
    handler: issueHandler(options, 'author', async (asked) =>
      Response.json(await findingsAnswer(asked), { headers: { 'cache-control': 'no-store' } }),
    ),
  },
  ...Object.entries(WRITES).map(([verb, answer]): Endpoint => ({
    path: `/roundup/issues/:id/findings/${verb}`,
    method: 'post',
    handler: issueHandler(options, 'author', answer),
  })),
]
