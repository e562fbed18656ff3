import type { Endpoint, PayloadHandler } from 'payload'

import { serialize } from '../../storage/write/serialize.js'
import type { ResolvedOptions } from '../../options/resolve-options.js'
import {
  newsroomHandler,
  issueHandler,
  type IssueRequest,
  type NewsroomRequest,
} from '../../issues/queries/issue-handler.js'
import { fillLineupFromInbox } from '../../issues/lineup/fill-lineup-from-inbox.js'
import { ENTRY_STAGES, findInbox, type InboxQuery } from '../../issues/lineup/inbox.js'
import { lineupAnswer } from '../../issues/lineup/lineup-answer.js'
import { moveEntry } from '../../issues/lineup/move-entry.js'
import { moveRest } from '../../issues/lineup/move-rest.js'
import { makeNextIssueOf } from '../../issues/lineup/make-next-issue.js'
import { readLineup } from './read-lineup.js'
import { saveLineup } from '../../issues/lineup/save-lineup.js'

const ISSUE = '/roundup/issues/:id'

const inTurn =
  (handler: PayloadHandler): PayloadHandler =>
  (req) =>
    serialize(String(req.routeParams?.['id']), async () => handler(req))

/** Further than any inbox goes, and still counted exactly. */
const LAST_PAGE = 1_000_000

const MAX_SEARCH = 200

const readInboxQuery = ({ req: { searchParams } }: NewsroomRequest): InboxQuery => {
  const page = Number(searchParams.get('page') ?? 1)
  return {
    page: Number.isInteger(page) && page > 0 && page <= LAST_PAGE ? page : 1,
    stage: ENTRY_STAGES.find((stage) => stage === searchParams.get('stage')),
    words: (searchParams.get('q') ?? '').trim().slice(0, MAX_SEARCH),
  }
}

const save = async (request: IssueRequest): Promise<Response> => {
  const { answer, kind } = await saveLineup(request, readLineup(request))
  return Response.json(answer, { status: kind === 'conflict' ? 409 : 200 })
}

const move = async (request: IssueRequest): Promise<Response> => {
  const { entryId } = request.body
  return Response.json(await moveEntry(request, typeof entryId === 'string' ? entryId : ''))
}

const createNextIssue = async (request: NewsroomRequest): Promise<Response> => {
  const named = request.body['publication']
  const issue = await makeNextIssueOf(request, typeof named === 'string' ? named : undefined)
  const { date, id, number, title } = issue
  return Response.json({ date, id, number, title }, { status: 201 })
}

/** The endpoints of the lineup tab. */
export const lineupEndpoints = (options: ResolvedOptions): Endpoint[] => {
  const write = (what: string, answer: (request: IssueRequest) => Promise<Response>): Endpoint => ({
    handler: inTurn(issueHandler(options, 'author', answer)),
    method: 'post',
    path: `${ISSUE}/${what}`,
  })
  const read = (what: string, answer: (request: IssueRequest) => Promise<Response>): Endpoint => ({
    handler: issueHandler(options, 'author', answer),
    method: 'get',
    path: `${ISSUE}/${what}`,
  })
  return [
    read('lineup', async (request) => Response.json(await lineupAnswer(request))),
    read('inbox', async (request) =>
      Response.json(await findInbox(request, readInboxQuery(request))),
    ),
    write('lineup', save),
    write('fill', async (request) => Response.json(await fillLineupFromInbox(request))),
    write('move-rest', async (request) => Response.json(await moveRest(request))),
    write('move', move),
    {
      handler: newsroomHandler(options, 'author', createNextIssue),
      method: 'post',
      path: '/roundup/issues/next',
    },
  ]
}
