import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { createLinks } from '../../src/options/links.js'
import { newId } from '../../src/storage/write/new-id.js'
import { openNewsroom, type Newsroom } from '../support/newsroom.js'
import { publishedRows } from '../support/published-rows.js'
import { sampleContent } from '../support/sample-content.js'
import { openVisitor } from '../support/visitor.js'

const SLUG = '週刊人工知能速報'

let newsroom: Newsroom

beforeAll(async () => {
  newsroom = await openNewsroom()
  const press = publishedRows(newsroom.payload)
  const publicationId = await press.publication({ slug: SLUG })
  await press.issue(publicationId, sampleContent())
  await press.publication({ slug: '未公開', listId: 'b.news.example' })
})
afterAll(() => newsroom.close())

const open = (path: string, method = 'GET'): Promise<Response> =>
  openVisitor(newsroom).fetch(path, { method })

describe('the address of a publication in the head of a mail', () => {
  it('leads on to its page, whose path is in another script', async () => {
    const links = createLinks(newsroom.options)
    const path = links.archive({ publication: SLUG }).slice('https://news.example/api'.length)
    for (const method of ['GET', 'HEAD']) {
      const { headers, status } = await open(path, method)
      expect(status).toBe(302)
      expect(headers.get('location')).toBe(links.publication({ publication: SLUG }))
    }
  })

  it.each(['xn--gmqp4fb7g3qg4o0bdol2yz7dz', 'xn--', '%00', '../x', newId()])(
    'answers 404 for what is no publication: %s',
    async (name) => {
      const { headers, status } = await open(`/roundup/archive/${name}`)
      expect([status, headers.get('location')]).toEqual([404, null])
    },
  )

  it('answers 404 for a publication without a published issue', async () => {
    const links = createLinks(newsroom.options)
    const path = links.archive({ publication: '未公開' }).slice('https://news.example/api'.length)
    expect((await open(path)).status).toBe(404)
  })
})
