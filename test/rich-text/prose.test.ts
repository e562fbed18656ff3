import { describe, expect, it } from '@jest/globals'

import type { Prose } from '../../src/domain/prose.js'
import { proseToHtml } from '../../src/rich-text/prose-to-html.js'
import { proseToMarkdown } from '../../src/rich-text/prose-to-markdown.js'

const paragraph = (
  ...children: Extract<Prose[number], { type: 'paragraph' }>['children']
): Prose => [{ type: 'paragraph', children }]

describe('prose as HTML', () => {
  it('is escaped', () => {
    const text = `</p><script>alert('1')</script>&amp;`
    expect(proseToHtml(paragraph({ type: 'text', text }))).toBe(
      '<p>&lt;/p&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;amp;</p>',
    )
  })

  it.each(['javascript:alert(1)', 'mailto:nobody', 'https://a.example/"onclick="x'])(
    'keeps the text of a link to %s and drops the link',
    (href) => {
      expect(proseToHtml(paragraph({ type: 'text', text: 'here', href }))).toBe('<p>here</p>')
    },
  )

  it('keeps a link to a mailbox, as mails do', () => {
    const href = 'mailto:editor@news.example?subject=Hi&body=x'
    expect(proseToHtml(paragraph({ type: 'text', text: 'write', href }))).toBe(
      '<p><a href="mailto:editor@news.example?subject=Hi&amp;body=x">write</a></p>',
    )
  })

  it('keeps marks inside of links, breaks, lists and code', () => {
    const prose: Prose = [
      ...paragraph(
        { type: 'text', text: 'now', href: 'https://a.example/?b=1&c=2', marks: ['strong'] },
        { type: 'break' },
      ),
      { type: 'list', ordered: true, items: [paragraph({ type: 'text', text: 'one' })] },
      { type: 'code', text: 'a < b' },
    ]
    expect(proseToHtml(prose)).toBe(
      '<p><a href="https://a.example/?b=1&amp;c=2"><strong>now</strong></a><br></p>\n' +
        '<ol><li>one</li></ol>\n<pre><code>a &lt; b</code></pre>',
    )
  })
})

describe('prose as Markdown', () => {
  it('keeps marks and safe links', () => {
    const prose = paragraph(
      { type: 'text', text: 'Read ' },
      { type: 'text', text: 'this', href: 'https://a.example/x', marks: ['emphasis'] },
      { type: 'text', text: ' not ' },
      { type: 'text', text: 'that', href: 'javascript:alert(1)' },
    )
    expect(proseToMarkdown(prose)).toBe('Read [*this*](https://a.example/x) not that')
  })

  it('keeps a link to a mailbox, as mails do', () => {
    const href = 'mailto:editor@news.example'
    expect(proseToMarkdown(paragraph({ type: 'text', text: 'write', href }))).toBe(
      '[write](mailto:editor@news.example)',
    )
  })

  it('writes a link with bold words in it as one link', () => {
    const href = 'https://a.example/x'
    const prose = paragraph(
      { type: 'text', text: 'a ', href },
      { type: 'text', text: 'bold', href, marks: ['strong'] },
      { type: 'text', text: ' word', href },
    )
    expect(proseToMarkdown(prose)).toBe('[a **bold** word](https://a.example/x)')
  })

  it('escapes what would read as a mark', () => {
    expect(proseToMarkdown(paragraph({ type: 'text', text: '# 2 * 3 * 4' }))).toBe(
      '\\# 2 \\* 3 \\* 4',
    )
  })
})
