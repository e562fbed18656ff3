import { describe, expect, it } from '@jest/globals'

import type { EntryContent, ImageContent } from '../../src/domain/content.js'
import { renderIssue } from '../../src/render/render-issue.js'
import { elements, targetsOf, wordsOf } from '../render/read-html.js'
import { sampleContent, sampleEntry, sampleProps, section } from '../support/sample-content.js'

const image: ImageContent = {
  url: 'https://roundup.example/api/roundup/pictures/abc.jpg',
  alt: 'Two pencils, "sharp"',
  width: 1072,
  height: 800,
}

const withEntry = (overrides: Partial<EntryContent>) =>
  sampleProps({
    highlights: [],
    sections: [section('Only', [], { entries: [sampleEntry('Pencils', overrides)] })],
  })

const picturesOf = async (overrides: Partial<EntryContent>) => {
  const { html } = await renderIssue(withEntry(overrides))
  return elements(html, 'img').map(({ properties }) => properties)
}

describe('the picture of an entry', () => {
  it('is half as wide as its file, no wider than the column, and shrinks with it', async () => {
    const [shown] = await picturesOf({ image })
    expect(shown).toMatchObject({ alt: image.alt, src: image.url, width: 536 })
    expect(shown).not.toHaveProperty('height')
    expect(shown?.style).toContain('height:auto')
    expect(shown?.style).toContain('width:100%;max-width:536px')
  })

  it('is not blown up', async () => {
    const [shown] = await picturesOf({ image: { ...image, height: 90, width: 120 } })
    expect(shown).toMatchObject({ width: 120 })
  })

  it('is left out of a short entry, and where its address is no safe one', async () => {
    expect(await picturesOf({ form: 'short', image })).toEqual([])
    expect(await picturesOf({ image: { ...image, url: 'javascript:alert(1)' } })).toEqual([])
  })

  it('is replaced by its description in the text part', async () => {
    const { text } = await renderIssue(withEntry({ image }))
    expect(text).toContain('[Picture: Two pencils, "sharp"]')
  })
})

describe('the logo of a publication', () => {
  it('is shown small above its name, in proportion', async () => {
    const { publication } = sampleContent()
    const logo = { ...image, alt: 'The Weekly', height: 200, width: 400 }
    const { html } = await renderIssue(
      sampleProps({ publication: { ...publication, look: { ...publication.look, logo } } }),
    )
    const [shown] = elements(html, 'img')
    expect(shown?.properties).toMatchObject({ alt: 'The Weekly', height: 40, width: 80 })
  })
})

describe('the mark of a follow-up', () => {
  const followUpOf = { issueSlug: 'no-9', number: 9, title: 'Pencils' }
  const earlier = { 'no-9': 'https://roundup.example/ai-alignment-breakthroughs/no-9' }

  it('names the earlier issue and leads to its page, in both parts', async () => {
    const props = withEntry({ followUpOf })
    const { html, text } = await renderIssue({ ...props, links: { ...props.links, earlier } })
    expect(targetsOf(html)).toContain(earlier['no-9'])
    expect(elements(html, 'small').map(wordsOf)).toContain('Follow-up to No.\u00a09')
    expect(text).toContain(`Follow-up to No. 9:\n${earlier['no-9']}`)
  })

  it('is plain text where the page is not known', async () => {
    const { html, text } = await renderIssue(withEntry({ followUpOf }))
    expect(elements(html, 'small').map(wordsOf)).toContain('Follow-up to No.\u00a09')
    expect(text).toContain('Follow-up to No. 9\n')
  })
})
