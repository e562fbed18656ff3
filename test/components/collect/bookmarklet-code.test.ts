import vm from 'node:vm'

import { expect, it } from '@jest/globals'

import { bookmarkletCode } from '../../../src/components/collect/bookmarklet-code.js'

const FORM = 'https://news.example/api/roundup/collect'

type Page = { readonly title: string; readonly ogTitle?: string; readonly selection?: string }

/** Runs the bookmarklet on a page, and returns the arguments of `window.open`. */
const press = ({ ogTitle, selection = '', title }: Page): URL => {
  const opened: string[] = []
  const code = decodeURIComponent(bookmarkletCode(FORM).replace(/^javascript:/, ''))
  vm.runInNewContext(code, {
    document: {
      querySelector: () => (ogTitle === undefined ? null : { content: ogTitle }),
      title,
    },
    getSelection: () => selection,
    location: { href: 'https://example.org/a?b=c&d=e#f' },
    URLSearchParams,
    window: { open: (url: string) => opened.push(url) },
  })
  return new URL(opened[0]!)
}

it('opens the form with address, title and selection of the page', () => {
  const { origin, pathname, searchParams } = press({
    selection: '  What they say & do ',
    title: 'A',
  })
  expect(`${origin}${pathname}`).toBe(FORM)
  expect(Object.fromEntries(searchParams)).toEqual({
    selection: 'What they say & do',
    title: 'A',
    url: 'https://example.org/a?b=c&d=e#f',
  })
})

it('takes the title without the name of the site, unless it is that of a page left before', () => {
  const title = (page: Page) => press(page).searchParams.get('title')
  expect(title({ ogTitle: 'Pencils', title: 'Pencils | The Site' })).toBe('Pencils')
  expect(title({ ogTitle: 'Erasers', title: 'Pencils | The Site' })).toBe('Pencils | The Site')
})

it('takes no more of a selection than a window’s address can hold', () => {
  expect(press({ selection: 'a'.repeat(9000), title: 'A' }).search.length).toBeLessThan(2200)
})

it('is an address, whatever stands in it', () => {
  expect(bookmarkletCode(FORM)).toMatch(/^javascript:[\w%.()*!~'-]+$/)
})
