import type { Endpoint, PayloadHandler } from 'payload'

import type { ResolvedOptions } from '../../options/resolve-options.js'
import { newsroomHandler } from '../../issues/queries/issue-handler.js'
import { collectEntry } from '../../issues/collect/collect-entry.js'
import { saveCollected, showCollect } from './collect-window.js'
import { readCollectRequest } from './read-collect-request.js'
import { describeCollected } from '../../issues/collect/describe-collected.js'

const PATH = '/roundup/collect'

const FORMS = /^(application\/x-www-form-urlencoded|multipart\/form-data)/i

/** POST of JSON, with a session or an API key. Answers 201 for a new entry, 200 for a known source. */
const collect = (options: ResolvedOptions): PayloadHandler =>
  newsroomHandler(options, 'author', async ({ body, req, slugs }) => {
    const collected = await collectEntry({ req, slugs }, readCollectRequest(body))
    const answer = describeCollected({ options, req }, collected)
    return Response.json(answer, { status: answer.isNew ? 201 : 200 })
  })

/** The endpoints that collect a source: JSON for programs, a form for the bookmarklet. */
export const collectEndpoints = (options: ResolvedOptions): Endpoint[] => {
  const asJson = collect(options)
  const asForm = saveCollected(options)
  return [
    { path: PATH, method: 'get', handler: showCollect(options) },
    {
      path: PATH,
      method: 'post',
      handler: (req) =>
        FORMS.test(req.headers.get('content-type') ?? '') ? asForm(req) : asJson(req),
    },
  ]
}
