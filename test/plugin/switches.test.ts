import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { configToSchema } from '@payloadcms/graphql'

import { previewTokens } from '../../src/cli/preview-tokens.js'
import { renderAs } from '../../src/cli/rendering.js'
import { createLinks } from '../../src/options/links.js'
import { editorActions } from '../support/editor-actions.js'
import { openHostApp, type HostApp } from '../support/host-app.js'
import { sampleContent } from '../support/sample-content.js'
import { openStaffApis } from '../support/staff-apis.js'
import { openVisitor } from '../support/visitor.js'

let whole: HostApp
let bare: HostApp

beforeAll(async () => {
  whole = await openHostApp()
  bare = await openHostApp({ newsletter: { dashboard: false, graphQL: false, web: false } })
}, 60_000)
afterAll(async () => {
  await whole.close()
  await bare.close()
})

const statusOf = async (app: HostApp, path: string): Promise<number> =>
  (await openVisitor(app).fetch(path)).status

const mailOf = async ({ options }: HostApp): Promise<string> => {
  const rendering = {
    content: sampleContent(),
    date: new Date('2026-11-28T08:00:00Z'),
    links: createLinks(options),
    options,
    tokens: previewTokens(),
  }
  return (await renderAs(rendering, 'eml')).toString()
}

describe('web: false', () => {
  it.each(['/roundup/newsletters', '/roundup/newsletters/weekly/no-1', '/roundup/archive/weekly'])(
    'answers no page at %s',
    async (path) => {
      const text = async (app: HostApp) => (await openVisitor(app).fetch(path)).text()
      expect(await statusOf(bare, path)).toBe(404)
      expect(await text(bare)).toContain('Route not found')
      expect(await text(whole)).not.toContain('Route not found')
    },
  )

  it('keeps what mails need: leaving, preferences and pictures', () => {
    const paths = bare.payload.config.endpoints.map(({ path }) => path)
    expect(paths).toEqual(
      expect.arrayContaining([
        '/roundup/unsubscribe/:token',
        '/roundup/preferences/:token',
        '/roundup/pictures/:file',
      ]),
    )
  })

  it('leaves pages out of a mail: its head, its text and its HTML', async () => {
    const pages = /newsletters\/|roundup\/archive|List-Archive|List-Help/
    expect(await mailOf(whole)).toMatch(pages)
    const mail = await mailOf(bare)
    expect(mail).not.toMatch(pages)
    expect(mail).toContain('List-Unsubscribe')
  })

  it('shows no link to a page of a published issue in the admin', async () => {
    const actions = editorActions(bare)
    const { issueId } = await actions.issue()
    await actions.approve(issueId)
    await actions.move(issueId, 'published', bare.people.publisher)
    const { rest } = await openStaffApis(bare)
    const { body, status } = await rest(`/roundup/issues/${issueId}/standing`, 'editor')
    expect(status).toBe(200)
    expect(body).toMatchObject({ webUrl: null })
  })
})

describe('graphQL: false', () => {
  it('takes the readers’ queries away, from their own address and from Payload’s', async () => {
    const queries = (app: HostApp): string[] =>
      Object.keys(configToSchema(app.payload.config).schema.getQueryType()?.getFields() ?? {})
    expect(queries(whole)).toEqual(expect.arrayContaining(['latestIssue', 'IssueDocuments']))
    expect(queries(bare)).toContain('IssueDocuments')
    expect(queries(bare)).not.toContain('latestIssue')
    expect(await statusOf(bare, '/roundup/graphql?query={__typename}')).toBe(404)
    expect(await statusOf(whole, '/roundup/graphql?query={__typename}')).toBe(200)
  })
})

describe('dashboard: false', () => {
  it('adds nothing to the first page of the admin and to its navigation', () => {
    const oursIn = ({ payload }: HostApp): string[] =>
      JSON.stringify(payload.config.admin).match(/payload-roundup\/rsc#\w+/g) ?? []
    expect(oursIn(whole)).toEqual(
      expect.arrayContaining([
        'payload-roundup/rsc#CollectNav',
        'payload-roundup/rsc#GrowthWidget',
      ]),
    )
    expect(oursIn(bare)).toEqual([])
  })
})
