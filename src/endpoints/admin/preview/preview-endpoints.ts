import type { Endpoint } from 'payload'

import { searchPreviewReaders } from '../../../issues/preview-readers.js'
import { asciiSlug } from '../../../domain/text/ascii-slug.js'
import type { ResolvedOptions } from '../../../options/resolve-options.js'
import { issueHandler, type IssueRequest } from '../../../issues/queries/issue-handler.js'
import { loadPreview } from './load-preview.js'
import { previewDocument, previewHeaders } from './preview-document.js'
import { testSend } from './test-send.js'

const ISSUE = '/roundup/issues/:id'

const PRIVATE = {
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
}

const plain = (text: string): Response =>
  new Response(text, { headers: { ...PRIVATE, 'content-type': 'text/plain; charset=utf-8' } })

/** The HTML part, for a frame: `scheme=dark`, `images=off`. */
const framed = async (asked: IssueRequest): Promise<Response> => {
  const { searchParams } = asked.req
  const { html } = await loadPreview(asked)
  return new Response(previewDocument(html, { isDark: searchParams.get('scheme') === 'dark' }), {
    headers: previewHeaders({ hasImages: searchParams.get('images') !== 'off' }),
  })
}

const message = async (asked: IssueRequest): Promise<Response> => {
  const { previewed, raw } = await loadPreview(asked)
  const file = `${asciiSlug(previewed.content.slug)}.eml`
  return new Response(new Uint8Array(raw), {
    headers: {
      ...PRIVATE,
      'content-disposition': `attachment; filename="${file}"`,
      'content-type': 'message/rfc822',
    },
  })
}

/** Asked by POST, so that what was searched for stays out of logs of addresses; it changes nothing. */
const readers = async ({ body, issue, req, slugs }: IssueRequest): Promise<Response> => {
  const letters = typeof body['letters'] === 'string' ? body['letters'].trim() : ''
  const asking = { publicationId: issue.publication, req, slugs }
  return Response.json(
    { readers: letters === '' ? [] : await searchPreviewReaders(asking, letters) },
    { headers: PRIVATE },
  )
}

/** An issue as its readers would get it, and test messages of it. */
export const previewEndpoints = (options: ResolvedOptions): Endpoint[] => {
  const read = (what: string, answer: (asked: IssueRequest) => Promise<Response>): Endpoint => ({
    handler: issueHandler(options, 'author', answer),
    method: 'get',
    path: `${ISSUE}/preview${what}`,
  })
  return [
    read('', framed),
    read('/message', message),
    read('/text', async (asked) => plain((await loadPreview(asked)).text)),
    read('/headers', async (asked) => plain((await loadPreview(asked)).head)),
    {
      handler: issueHandler(options, 'publisher', readers),
      method: 'post',
      path: `${ISSUE}/preview/readers`,
    },
    {
      handler: issueHandler(options, 'author', testSend),
      method: 'post',
      path: `${ISSUE}/test-send`,
    },
  ]
}
