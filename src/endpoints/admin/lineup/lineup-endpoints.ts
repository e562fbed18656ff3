import type { Endpoint, PayloadHandler } from 'payload'

import { serialize } from '../../../storage/write/serialize.js'
import type { ResolvedOptions } from '../../../options/resolve-options.js'
import {
  newsroomHandler,
  issueHandler,
  type IssueRequest,
} from '../../../issues/queries/issue-handler.js'
import { fill } from './fill.js'
import { inbox } from './inbox.js'
import { lineupAnswer } from './lineup-answer.js'
import { moveEntry } from './move-entry.js'
import { moveRest } from './move-rest.js'
import { newIssue } from './new-issue.js'
import { saveLineup } from './save-lineup.js'

const ISSUE = '/roundup/issues/:id'

const inTurn =
  (handler: PayloadHandler): PayloadHandler =>
  (req) =>
    serialize(String(req.routeParams?.['id']), async () => handler(req))

/** What the lineup tab asks and does. */
export const lineupEndpoints = (options: ResolvedOptions): Endpoint[] => {
  const write = (what: string, answer: (asked: IssueRequest) => Promise<Response>): Endpoint => ({
    handler: inTurn(issueHandler(options, 'author', answer)),
    method: 'post',
    path: `${ISSUE}/${what}`,
  })
  const read = (what: string, answer: (asked: IssueRequest) => Promise<Response>): Endpoint => ({
    handler: issueHandler(options, 'author', answer),
    method: 'get',
    path: `${ISSUE}/${what}`,
  })
  return [
    read('lineup', async (asked) => Response.json(await lineupAnswer(asked))),
    read('inbox', inbox),
    write('lineup', saveLineup),
    write('fill', fill),
    write('move-rest', moveRest),
    write('move', moveEntry),
    {
      handler: newsroomHandler(options, 'author', newIssue),
      method: 'post',
      path: '/roundup/issues/next',
    },
  ]
}
