import { readFile } from 'node:fs/promises'

import { describe, expect, it } from '@jest/globals'
import { render, toPlainText } from 'react-email'

import { compileMjml } from '../../emails/compile-mjml.js'
import Issue from '../../emails/issue/issue.js'
import { SAMPLE_PROPS } from '../../emails/issue/sample-props.js'
import { toMjml } from '../../emails/to-mjml.js'
import { renderIssue } from '../../src/render/render-issue.js'
import { elements, wordsOf } from '../render/read-html.js'
import { mjmlTypes } from './mjml-types.js'

const body = (inner: string): string => `<mjml><mj-body>${inner}</mj-body></mjml>`

describe('a mail written in MJML', () => {
  it('reads the same through react-email as through the renderer', async () => {
    const html = await render(<Issue />)
    const direct = (await renderIssue(SAMPLE_PROPS)).html
    expect(elements(html, 'body').map(wordsOf)).toEqual(elements(direct, 'body').map(wordsOf))
    expect(html.match(/<head>/g)).toHaveLength(1)
    expect(elements(html, 'html')[0]?.properties).toMatchObject({ lang: 'en', dir: 'ltr' })
    expect(toPlainText(html)).toContain('REPRESENTATION ENGINEERING')
  })

  it('loses the references to source lines that the preview server adds', async () => {
    const element = (
      <mjml>
        <mj-body {...{ 'data-source-file': '/a.tsx', 'data-source-line': '3' }}>
          <mj-section />
        </mj-body>
      </mjml>
    )
    expect(await toMjml(element)).toBe('<mjml><mj-body><mj-section></mj-section></mj-body></mjml>')
  })

  it('is refused where React would hoist a tag before it', async () => {
    const element = (
      <mjml>
        <mj-body>
          <title>Hoisted</title>
        </mj-body>
      </mjml>
    )
    await expect(toMjml(element)).rejects.toMatchObject({ code: 'MJML_INVALID' })
  })

  it.each([
    ['an unknown tag', body('<mj-sektion />')],
    ['an unknown attribute', body('<mj-section colour="red" />')],
    ['CSS in a colour', body('<mj-section background-color="red;}</style>" />')],
    ['a tag in the wrong place', body('<mj-text>loose</mj-text>')],
    ['no MJML at all', 'words'],
  ])('is refused with %s', async (_, source) => {
    await expect(compileMjml(source)).rejects.toMatchObject({ name: 'Fault', code: 'MJML_INVALID' })
  })

  it('names the tag and line of what is wrong', async () => {
    await expect(compileMjml(body('\n<mj-section colour="red" />'))).rejects.toMatchObject({
      details: { line: 2, tag: 'mj-section' },
    })
  })

  it('includes no file', async () => {
    const source = body(
      '<mj-section><mj-column><mj-include path="./package.json" type="html" /></mj-column></mj-section>',
    )
    expect(await compileMjml(source)).not.toContain('payload-roundup')
  })
})

it('the typed tags are those of the installed MJML', async () => {
  expect(await readFile('emails/mjml-jsx.d.ts', 'utf8')).toBe(mjmlTypes())
})
