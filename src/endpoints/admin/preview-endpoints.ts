import type { Endpoint } from 'payload'

import { searchPreviewReaders } from '../../issues/preview-readers.js'
import { asciiSlug } from '../../domain/text/ascii-slug.js'
import type { ResolvedOptions } from '../../options/resolve-options.js'
import { issueHandler, type IssueRequest } from '../../issues/queries/issue-handler.js'
import { loadPreview } from '../../issues/load-preview.js'
import { previewDocument, previewHeaders } from './preview-document.js'
import { testSend } from './test-send.js'

const ISSUE = '/roundup/issues/:id'

const PRIVATE = {
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
}

/** The preview as the reader that `?as=` names would get it. */
const preview = (request: IssueRequest) => loadPreview(request, request.req.searchParams.get('as'))

const plain = (text: string): Response =>
  new Response(text, { headers: { ...PRIVATE, 'content-type': 'text/plain; charset=utf-8' } })

/** The HTML part, for a frame: `scheme=dark`, `images=off`. */
const framed = async (request: IssueRequest): Promise<Response> => {
  const { searchParams } = request.req
  const { html } = await preview(request)
  return new Response(previewDocument(html, { isDark: searchParams.get('scheme') === 'dark' }), {
    headers: previewHeaders({ hasImages: searchParams.get('images') !== 'off' }),
  })
}

const message = async (request: IssueRequest): Promise<Response> => {
  const { previewed, raw } = await preview(request)
  const file = `${asciiSlug(previewed.content.slug)}.eml`
  return new Response(new Uint8Array(raw), {
    headers: {
      ...PRIVATE,
      'content-disposition': `attachment; filename="${file}"`,
      'content-type': 'message/rfc822',
    },
  })
}

/** A search by POST, so that what was searched for is in no access log. It changes nothing. */
const readers = async ({ body, issue, req, slugs }: IssueRequest): Promise<Response> => {
  const letters = typeof body['letters'] === 'string' ? body['letters'].trim() : ''
  const context = { publicationId: issue.publication, req, slugs }
  return Response.json(
    { readers: letters === '' ? [] : await searchPreviewReaders(context, letters) },
    { headers: PRIVATE },
  )
}

/** The endpoints of the preview tab: the mail as its readers get it, and test messages. */
export const previewEndpoints = (options: ResolvedOptions): Endpoint[] => {
  const read = (what: string, answer: (request: IssueRequest) => Promise<Response>): Endpoint => ({
    handler: issueHandler(options, 'author', answer),
    method: 'get',
    path: `${ISSUE}/preview${what}`,
  })
  return [
    read('', framed),
    read('/message', message),
    read('/text', async (request) => plain((await preview(request)).text)),
    read('/headers', async (request) => plain((await preview(request)).head)),
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
