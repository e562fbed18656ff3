import { describe, expect, it } from '@jest/globals'

import { textToProse } from '../../src/domain/prose.js'
import { previewDocument, previewHeaders } from '../../src/endpoints/admin/preview-document.js'
import { renderIssue } from '../../src/render/render-issue.js'
import { elements } from '../render/read-html.js'
import { sampleProps } from '../support/sample-content.js'

const mail = async (): Promise<string> =>
  (await renderIssue(sampleProps({ introduction: textToProse('A light dark beer.') }))).html

describe('the document of a preview', () => {
  it('selects light or dark itself, and leaves the text alone', async () => {
    const html = await mail()
    const dark = previewDocument(html, { isDark: true })
    const light = previewDocument(html, { isDark: false })
    expect(html).toContain('@media (prefers-color-scheme:dark){')
    expect(dark).toContain('@media all{')
    expect(light).toContain('@media not all{')
    expect(dark + light).not.toContain('prefers-color-scheme')
    expect(dark).toContain('content="dark"')
    expect(light).toContain('content="light"')
    expect(dark).toContain('A light dark beer.')
  })

  it('opens links outside the frame, and keeps those within the mail in it', async () => {
    const html = previewDocument(await mail(), { isDark: false })
    expect(elements(html, 'base').map(({ properties }) => properties)).toEqual([
      { target: '_blank' },
    ])
    const links = elements(html, 'a').map(({ properties }) => ({
      isWithin: String(properties.href).startsWith('#'),
      staysIn: properties.target === '_self',
    }))
    expect(links.filter(({ isWithin }) => isWithin).length).toBeGreaterThan(5)
    expect(links.filter(({ isWithin, staysIn }) => isWithin !== staysIn)).toEqual([])
  })

  it('is otherwise the mail', async () => {
    const html = await mail()
    const shown = previewDocument(html, { isDark: true })
    const bodyOf = (page: string) => page.slice(page.indexOf('<body'))
    expect(bodyOf(shown).replaceAll(' target="_self"', '')).toBe(bodyOf(html))
  })

  it('may run nothing and send nothing, and load pictures only where they are wanted', () => {
    const policy = (hasImages: boolean) =>
      previewHeaders({ hasImages })['content-security-policy'].split('; ')
    expect(policy(true)).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "form-action 'none'",
        "frame-ancestors 'self'",
      ]),
    )
    expect(policy(true).join()).not.toMatch(/script|allow-scripts|allow-same-origin/)
    expect(policy(true)).toContain('img-src https: http: data:')
    expect(policy(false)).toContain("img-src 'none'")
  })
})
