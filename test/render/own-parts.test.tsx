import { describe, expect, it } from '@jest/globals'

import type { EmailPart, EmailParts } from '../../emails/design/email-parts.js'
import { BandText } from '../../emails/design/band-text.js'
import { Band } from '../../emails/issue/layout/band.js'
import { SAMPLE_PROPS } from '../../emails/issue/sample-props.js'
import { rendererVersion } from '../../src/render/renderer-version.js'
import { RENDERER_VERSION, renderIssue } from '../../src/render/render-issue.js'
import { weighIssue } from '../../src/render/weigh-issue.js'

const band = (words: string): EmailPart => ({
  html: ({ context }) => (
    <Band context={context} top={0}>
      <BandText>
        <p>{words}</p>
      </BandText>
    </Band>
  ),
  text: () => words,
})

const withParts = (parts: EmailParts) => renderIssue({ ...SAMPLE_PROPS, design: { parts } })

/** Those of the texts that follow each other in this order. */
const inOrder = (whole: string, texts: readonly string[]): readonly string[] => {
  let from = 0
  return texts.filter((text) => {
    const at = whole.indexOf(text, from)
    if (at >= 0) from = at + text.length
    return at >= 0
  })
}

const FOOT: EmailPart<{ readonly reason: string }> = {
  html: ({ content, context, links, reason }) => (
    <Band context={context} top={0}>
      <BandText>
        <p>
          {reason} <a href={links.unsubscribe}>Leave</a> {content.publication.postalAddress}
        </p>
      </BandText>
    </Band>
  ),
  text: ({ content, links, reason }) =>
    `${reason}\n${links.unsubscribe}\n${content.publication.postalAddress}`,
}

describe('own parts of the mail', () => {
  it('stand where they are placed, in the HTML part and in the text part', async () => {
    const added: EmailParts = {
      beforeMasthead: band('place-1'),
      afterMasthead: band('place-2'),
      afterContents: band('place-3'),
      afterHighlights: band('place-4'),
      afterSections: band('place-5'),
      beforeColophon: band('place-6'),
    }
    const { html, text } = await withParts(added)
    const { content } = SAMPLE_PROPS
    const order = [
      'place-1',
      content.title,
      'place-2',
      'In this issue',
      'place-3',
      'AI Lie Detector',
      'place-4',
      'Representation Engineering',
      'place-5',
      'place-6',
    ]
    const body = html.slice(html.indexOf('<body'))
    expect(inOrder(body, order)).toEqual(order)
    expect(inOrder(text, order)).toEqual(order)
  })

  it('replace ours, with the text of editors escaped', async () => {
    const content = { ...SAMPLE_PROPS.content, title: '<mj-raw><b>Tricks</b></mj-raw>' }
    const parts: EmailParts = {
      masthead: {
        html: ({ content: { title }, context }) => (
          <Band context={context} top={0}>
            <BandText>
              <h1>Own {title}</h1>
            </BandText>
          </Band>
        ),
        text: ({ content: { title } }) => `Own ${title}`,
      },
      sectionHeading: {
        html: ({ section }) => <h2>Part: {section.name}</h2>,
        text: ({ section }) => `Part: ${section.name}`,
      },
      entry: {
        html: ({ entry }) => <p>Own entry {entry.title}</p>,
        text: ({ entry }) => `Own entry ${entry.title}`,
      },
      colophon: FOOT,
    }
    const { html, text } = await renderIssue({ ...SAMPLE_PROPS, content, design: { parts } })
    expect(html).toContain('Own &lt;mj-raw&gt;&lt;b&gt;Tricks&lt;/b&gt;&lt;/mj-raw&gt;')
    expect(text).toContain('Own <mj-raw><b>Tricks</b></mj-raw>')
    for (const part of [html, text]) {
      expect(part).toContain('Part: Benchmarking')
      expect(part).toContain('Own entry AI Lie Detector')
      expect(part).toContain('Own entry CogEval')
      expect(part).not.toContain('A protocol from cognitive science')
    }
    expect(html).toContain('id="section-benchmarking"')
  })

  it.each([
    ['MJML that does not exist', <mj-text key="a">Loose</mj-text>, 'mj-text'],
    [
      'mj-raw',
      <mj-raw key="b" dangerouslySetInnerHTML={{ __html: '<b>raw</b>' }} />,
      '<mj-raw> is not allowed',
    ],
  ])('are refused with a sentence that names the part for %s', async (_, element, words) => {
    const parts: EmailParts = {
      afterMasthead: band('fine'),
      beforeColophon: { html: () => element, text: () => 'x' },
    }
    await expect(withParts(parts)).rejects.toThrow(
      expect.objectContaining({
        code: 'MJML_INVALID',
        message: expect.stringMatching(
          new RegExp(`parts: \\{ beforeColophon: … \\} \\} \\}\\): .*${words}`),
        ),
      }),
    )
  })

  it('are refused for MJML within a text, and where they throw', async () => {
    const entry: NonNullable<EmailParts['entry']> = {
      html: () => <mj-text>Own</mj-text>,
      text: () => 'Own',
    }
    await expect(withParts({ entry })).rejects.toThrow(/entry: … .*<mj-text> is inside a text/)
    const text = () => {
      throw new TypeError('nothing here')
    }
    await expect(withParts({ afterMasthead: { ...band('x'), text } })).rejects.toThrow(
      /afterMasthead: … .*nothing here/,
    )
  })

  it.each([
    ['no link to unsubscribe in HTML', { ...FOOT, html: band('x').html }, 'HTML has no link'],
    ['no link to unsubscribe in text', { ...FOOT, text: () => 'x' }, 'text has no link'],
    [
      'no postal address in text',
      { ...FOOT, text: ({ links }) => links.unsubscribe },
      'no postal address',
    ],
  ] satisfies [string, NonNullable<EmailParts['colophon']>, string][])(
    'are no foot with %s',
    async (_, colophon, words) => {
      await expect(withParts({ colophon })).rejects.toThrow(words)
    },
  )

  it('count in the size of the mail, entry by entry', async () => {
    const ours = await weighIssue(SAMPLE_PROPS)
    const entry: NonNullable<EmailParts['entry']> = {
      html: ({ entry: { title } }) => <p>{title.padEnd(3000, '.')}</p>,
      text: ({ entry: { title } }) => title,
    }
    const own = await weighIssue({ ...SAMPLE_PROPS, design: { parts: { entry } } })
    expect(own.totalBytes).toBeGreaterThan(ours.totalBytes)
    expect(own.entries['cogeval']).toBeGreaterThan(3000)
  })

  it('change the version of the renderer, and nothing else does', async () => {
    const version = (words: string, named?: string) =>
      rendererVersion({ parts: { afterMasthead: band(words) }, version: named })
    const one = await version('one')
    expect(await rendererVersion(undefined)).toBe(RENDERER_VERSION)
    expect(one).toMatch(new RegExp(`^${RENDERER_VERSION}-[0-9a-f]{12}$`))
    expect(await version('one')).toBe(one)
    expect(await version('two')).not.toBe(one)
    expect(await version('one', '2026-12')).not.toBe(one)
    expect(await rendererVersion({ theme: { width: 640 } })).not.toBe(RENDERER_VERSION)
  })
})
