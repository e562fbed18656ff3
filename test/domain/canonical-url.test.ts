import { readFileSync } from 'node:fs'

import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { canonicalUrl } from '../../src/domain/urls/canonical-url.js'

type Pairs = { readonly same: [string, string][]; readonly different: [string, string][] }

const pairs = JSON.parse(
  readFileSync(new URL('../fixtures/canonical-urls.json', import.meta.url), 'utf8'),
) as Pairs

describe('the canonical form of a URL', () => {
  it.each(pairs.same)('is the same for %s and %s', (one, other) => {
    expect(canonicalUrl(one)).toBe(canonicalUrl(other))
  })

  it.each(pairs.different)('keeps %s and %s apart', (one, other) => {
    expect(canonicalUrl(one)).not.toBe(canonicalUrl(other))
  })

  it('does not change when it is taken twice', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        expect(canonicalUrl(canonicalUrl(url))).toBe(canonicalUrl(url))
      }),
    )
  })

  it('leaves a text that is no URL alone', () => {
    expect(canonicalUrl(' not a url ')).toBe('not a url')
  })
})
