import { describe, expect, it } from '@jest/globals'
import { fromHtml } from 'hast-util-from-html'
import { HtmlValidate } from 'html-validate'

import { CLIP_BYTES } from '../../src/domain/byte-budget.js'
import type { IssueContent } from '../../src/domain/content.js'
import { textToProse } from '../../src/domain/prose.js'
import { renderIssue } from '../../src/render/render-issue.js'
import {
  point,
  sampleContent,
  sampleEntry,
  sampleProps,
  section,
} from '../support/sample-content.js'
import { elements, outlineOf, targetsOf, wordsOf } from './read-html.js'

const htmlOf = async (overrides: Partial<IssueContent> = {}): Promise<string> =>
  (await renderIssue(sampleProps(overrides))).html

const withEntry = (entry: ReturnType<typeof sampleEntry>): Partial<IssueContent> => ({
  highlights: [],
  sections: [section('Only', [], { entries: [entry] })],
})

describe('the HTML part of an issue', () => {
  it('stays far below the size that Gmail clips, with 25 entries', async () => {
    expect(Buffer.byteLength(await htmlOf())).toBeLessThan(56_000)
  })

  it('keeps the first entries of each section where all would be clipped, and links to the rest', async () => {
    const titles = Array.from({ length: 300 }, (_, index) => `Entry ${String(index + 1)}.`)
    const { html, text } = await renderIssue(
      sampleProps({ sections: [section('Long', titles), section('Short', ['Last'])] }),
    )
    expect(Buffer.byteLength(html)).toBeLessThan(CLIP_BYTES)
    const told = elements(html, 'h3').map(wordsOf)
    expect(told.slice(0, -1)).toEqual(titles.slice(0, told.length - 1))
    expect(told.at(-1)).toBe('Last')
    const { web } = sampleProps().links
    expect(targetsOf(html).filter((url) => url.startsWith(`${web}#section-`))).toEqual([
      `${web}#section-long`,
    ])
    expect(text).toContain('Entry 300.')
  })

  it('links title and host of every entry to its source, and underlines every link', async () => {
    const html = await htmlOf()
    const { highlights, sections } = sampleContent()
    const entries = [...highlights, ...sections.flatMap((part) => part.entries)]
    const links = elements(html, 'a').map((link) => [String(link.properties.href), wordsOf(link)])
    for (const { sources, title } of entries) {
      const [first] = sources
      const words = links.filter(([href]) => href === first?.url).map(([, said]) => said)
      expect(words).toEqual([title, expect.stringContaining(new URL(first?.url ?? '').host)])
    }
    const css = elements(html, 'style').map(wordsOf).join('')
    expect(css).toContain('a{text-decoration:underline')
    expect(css).not.toMatch(/(?:^|[ ,}])a\{[^}]*text-decoration:none/)
  })

  it('keeps the line height of a title without the style sheet', async () => {
    const bare = (await htmlOf()).replace(/<style[^]*?<\/style>/g, '')
    const texts = elements(bare, 'div', 'table').map(({ properties }) => String(properties.style))
    const heights = texts.flatMap((style) => /line-height:([^;]+)/.exec(style)?.[1] ?? [])
    expect(heights.length).toBeGreaterThan(25)
    expect(heights.filter((height) => height.endsWith('px'))).toEqual([])
  })

  it('has the introduction of the contents before the list', async () => {
    const contents = { before: textToProse('Okay.\n\nThere was news of:'), after: [] }
    const words = wordsOf(fromHtml(await htmlOf({ contents })))
    expect(words.split('There was news of:')).toHaveLength(2)
    expect(words.indexOf('There was news of:')).toBeLessThan(words.indexOf('Highlight'))
    expect(words.indexOf('Okay.')).toBeGreaterThan(words.indexOf('Highlight'))
  })

  it('is the same each time', async () => {
    expect(await htmlOf()).toBe(await htmlOf())
  })

  it('nests as HTML asks, without a duplicate id', async () => {
    const validator = new HtmlValidate({
      elements: ['html5'],
      rules: {
        'close-order': 'error',
        'element-permitted-content': 'error',
        'element-permitted-occurrences': 'error',
        'element-permitted-parent': 'error',
        'no-dup-attr': 'error',
        'no-dup-id': 'error',
        'heading-level': 'error',
      },
    })
    const report = await validator.validateString(await htmlOf())
    expect(report.results.flatMap(({ messages }) => messages)).toEqual([])
  })

  it('has one h1, an h2 for each highlight and section, an h3 for each entry', async () => {
    const { highlights, sections } = sampleContent()
    const expected = [
      'h1',
      'h2', // the list of contents
      ...highlights.map(() => 'h2'),
      ...sections.flatMap(({ entries }) => ['h2', ...entries.map(() => 'h3')]),
    ]
    expect(outlineOf(await htmlOf())).toEqual(expected)
  })

  it('says its language, direction, title and role, and marks layout tables as such', async () => {
    const html = await htmlOf({ title: 'Fish & "chips" <1>' })
    expect(elements(html, 'html')[0]?.properties).toMatchObject({ lang: 'en', dir: 'ltr' })
    expect(elements(html, 'title').map(wordsOf)).toEqual(['Fish & "chips" <1>'])
    expect(html).toContain('role="article"')
    const roles = new Set(elements(html, 'table').map(({ properties }) => properties.role))
    expect(roles).toEqual(new Set(['presentation']))
  })

  it('contains no image', async () => {
    expect(elements(await htmlOf(), 'img')).toEqual([])
  })

  it('marks a new section in the contents and above it, and no other', async () => {
    const html = await htmlOf({
      sections: [section('Old', ['One']), section('Fresh', ['Two'], { isNew: true })],
    })
    const marked = elements(html, 'td', 'h2')
      .map(wordsOf)
      .filter((words) => words.endsWith('NEW'))
    expect(marked).toEqual(['Fresh\u2002NEW', 'Fresh\u2002NEW'])
  })

  it('has no list of contents where there are no sections', async () => {
    const { html, text } = await renderIssue(sampleProps({ sections: [] }))
    expect(html).not.toContain('In this issue')
    expect(text).not.toContain('In this issue')
  })

  it('links the contents to each section', async () => {
    const html = await htmlOf()
    const anchors = elements(html, 'a')
      .map(({ properties }) => String(properties.href))
      .filter((href) => href.startsWith('#'))
    const ids = elements(html, 'h2').flatMap(({ properties }) => properties.id ?? [])
    expect(anchors).toEqual(ids.map((id) => `#${id}`))
    expect(anchors).toHaveLength(10)
  })

  it('keeps placeholders of personal links as they are', async () => {
    const targets = targetsOf(await htmlOf())
    expect(targets).toContain('https://roundup.example/api/roundup/unsubscribe/@@unsubscribe@@')
    expect(targets).toContain('https://roundup.example/api/roundup/preferences/@@preferences@@')
  })

  it('has a general reason unless one is given', async () => {
    expect(await htmlOf()).toContain('because you subscribed to AI Alignment Breakthroughs.')
    const { html } = await renderIssue({ ...sampleProps(), reason: 'You asked on 3 March.' })
    expect(html).toContain('You asked on 3 March.')
    expect(html).not.toContain('because you subscribed')
  })

  it('says when it was corrected, in the zone of its publication', async () => {
    const correctedAt = new Date('2023-10-11T22:30:00Z') // the 12th in Berlin
    const { html } = await renderIssue({ ...sampleProps(), correctedAt })
    expect(html.replaceAll('\u00a0', ' ')).toMatch(/Corrected on Thursday,? 12 October 2023/)
  })
})

describe('an entry', () => {
  it('links its title to the first source and names the further ones', async () => {
    const html = await htmlOf(
      withEntry(
        sampleEntry('Two sources', {
          sources: [
            { url: 'https://www.arxiv.org/abs/1', canonicalUrl: 'https://arxiv.org/abs/1' },
            {
              url: 'https://github.com/a/b',
              canonicalUrl: 'https://github.com/a/b',
              label: 'code',
            },
            { url: 'https://example.com/x/y', canonicalUrl: 'https://example.com/x/y' },
          ],
        }),
      ),
    )
    const links = elements(html, 'a').map((link) => [wordsOf(link), link.properties.href])
    expect(links).toContainEqual(['Two sources', 'https://www.arxiv.org/abs/1'])
    expect(links).toContainEqual(['code', 'https://github.com/a/b'])
    expect(links).toContainEqual(['example.com/x', 'https://example.com/x/y'])
    expect(wordsOf(elements(html, 'small')[0] ?? { type: 'text', value: '' })).toMatch(
      /^arxiv\.org\s·\scode/,
    )
  })

  it('has no link without a source', async () => {
    const html = await htmlOf(withEntry(sampleEntry('No source', { sources: [] })))
    expect(elements(html, 'h3').map(wordsOf)).toEqual(['No source'])
    expect(elements(html, 'a').map(wordsOf)).not.toContain('No source')
  })

  it('shows its first point alone in short form, and links to the rest', async () => {
    const html = await htmlOf(
      withEntry(
        sampleEntry('Short', {
          form: 'short',
          points: [point('First', 'Told.'), point('Second', 'Left out.')],
        }),
      ),
    )
    expect(html).toContain('Told.')
    expect(html).not.toContain('Left out.')
    expect(targetsOf(html)).toContain(
      'https://roundup.example/ai-alignment-breakthroughs/no-14#entry-0199-short',
    )
  })

  it('shows the first sentence of its body in short form where it has no points', async () => {
    const body = textToProse('One sentence. Another sentence.')
    const html = await htmlOf(withEntry(sampleEntry('Short', { body, form: 'short', points: [] })))
    expect(html).toContain('One sentence.')
    expect(html).not.toContain('Another sentence.')
  })
})

describe('text that an editor types', () => {
  const attack =
    '</mj-text><mj-raw><script>alert(1)</script></mj-raw></style></title><img src=x onerror=alert(1)>'

  it('stays text everywhere', async () => {
    const { publication } = sampleContent()
    const html = await htmlOf({
      title: attack,
      preheader: attack,
      introduction: textToProse(attack),
      contents: { before: textToProse(attack), after: textToProse(attack) },
      highlights: [sampleEntry(attack, { entryId: 'h', body: textToProse(attack) })],
      sections: [
        section(attack, [], {
          slug: attack,
          entries: [sampleEntry(attack, { points: [point(attack, attack)] })],
        }),
      ],
      outro: textToProse(attack),
      publication: {
        ...publication,
        language: attack,
        look: { accent: attack },
        name: attack,
        postalAddress: attack,
      },
    })
    expect(elements(html, 'script', 'img', 'mj-raw', 'mj-text')).toEqual([])
    expect(elements(html, 'h1').map(wordsOf)).toEqual([attack])
    expect(elements(html, 'h2').map(wordsOf)).toContain(attack)
  })

  it('keeps quotes, brackets, ampersands and accents', async () => {
    const title = `"A" & <B> 'C' é ü 漢字 🎉`
    expect(elements(await htmlOf({ title }), 'h1').map(wordsOf)).toEqual([title])
  })

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    ' https://a:b@c.example',
    'https://x.example/"onclick="y',
  ])('becomes no link when it is %s', async (url) => {
    const html = await htmlOf({
      ...withEntry(sampleEntry('Unsafe', { sources: [{ url, canonicalUrl: url }] })),
      introduction: [{ type: 'paragraph', children: [{ type: 'text', text: 'there', href: url }] }],
    })
    expect(elements(html, 'a').map(wordsOf)).not.toContain('Unsafe')
    expect(elements(html, 'a').map(wordsOf)).not.toContain('there')
    expect(html).toContain('there')
  })

  it('keeps marks, links, lists, quotes and the spaces of code', async () => {
    const html = await htmlOf({
      introduction: [
        {
          type: 'paragraph',
          children: [
            { type: 'text', text: 'strong', marks: ['strong', 'emphasis'] },
            { type: 'break' },
            { type: 'text', text: 'write', href: 'mailto:editor@roundup.example' },
          ],
        },
        { type: 'list', ordered: true, items: [textToProse('one'), textToProse('two')] },
        { type: 'quote', children: textToProse('said') },
        { type: 'code', text: 'if (a)\n    b()' },
      ],
    })
    expect(elements(html, 'strong', 'em').map(wordsOf)).toEqual(['strong', 'strong'])
    expect(targetsOf(html)).toContain('mailto:editor@roundup.example')
    expect(elements(html, 'ol').map(wordsOf)).toEqual(['onetwo'])
    expect(elements(html, 'blockquote').map(wordsOf)).toEqual(['said'])
    expect(elements(html, 'code').map(wordsOf)).toEqual(['if (a)\u00a0\u00a0\u00a0\u00a0b()'])
  })
})

describe('a text that runs from right to left', () => {
  const arabic = 'اكتشاف جديد هذا الأسبوع'

  it('keeps its direction in a left-to-right mail', async () => {
    const html = await htmlOf(
      withEntry(sampleEntry(arabic, { points: [point('What is it', arabic)] })),
    )
    const title = elements(html, 'h3')[0]
    expect(title?.properties).toMatchObject({ dir: 'rtl', style: 'text-align:right' })
    expect(elements(html, 'h1')[0]?.properties.dir).toBeUndefined()
    const turned = elements(html, 'p').filter(({ properties }) => properties.dir === 'rtl')
    expect(turned.map(wordsOf)).toEqual(['twitter.com', `What is it\u2002${arabic}`])
  })

  it('sets the direction of the whole mail where the publication has it', async () => {
    const { publication } = sampleContent()
    const html = await htmlOf({ publication: { ...publication, language: 'ar' }, title: arabic })
    expect(elements(html, 'html')[0]?.properties).toMatchObject({ lang: 'ar', dir: 'rtl' })
    expect(elements(html, 'h1')[0]?.properties.dir).toBeUndefined()
    expect(html).toContain('border-right:4px solid')
    expect(elements(html, 'h3')[0]?.properties.dir).toBe('ltr')
  })
})
