import type { Endpoint } from 'payload'
import { z } from 'zod'

import { acceptFinding, unacceptFinding } from '../../issues/findings/accept-finding.js'
import type { FindingsAnswer } from '../../issues/findings/answers.js'
import { findingsAnswer } from '../../issues/findings/findings-answer.js'
import { fixFinding } from '../../issues/findings/fix-finding.js'
import { issueHandler, type IssueRequest } from '../../issues/queries/issue-handler.js'
import type { ResolvedOptions } from '../../options/resolve-options.js'

/** What is no text counts as none: the services say what is missing. */
const TEXT = z.string().trim().catch('')
const ACCEPTANCE = z.object({ key: TEXT, note: TEXT })

const WRITES: Readonly<Record<string, (request: IssueRequest) => Promise<FindingsAnswer>>> = {
  accept: (request) => acceptFinding(request, ACCEPTANCE.parse(request.body)),
  fix: (request) => {
    const { index, key } = request.body
    return fixFinding(request, { index: Number(index ?? 0), key })
  },
  unaccept: (request) => unacceptFinding(request, ACCEPTANCE.parse(request.body).key),
}

/** The endpoints of the panel "Before it goes out": what was found, accepting it, fixing it. */
export const findingsEndpoints = (options: ResolvedOptions): Endpoint[] => [
  {
    path: '/roundup/issues/:id/findings',
    method: 'get',
    handler: issueHandler(options, 'author', async (request) =>
      Response.json(await findingsAnswer(request), { headers: { 'cache-control': 'no-store' } }),
    ),
  },
  ...Object.entries(WRITES).map(([verb, write]): Endpoint => ({
    path: `/roundup/issues/:id/findings/${verb}`,
    method: 'post',
    handler: issueHandler(options, 'author', async (request) =>
      Response.json(await write(request)),
    ),
  })),
]
