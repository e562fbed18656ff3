import { describe, expect, it } from '@jest/globals'

import { selectPublication } from '../../src/domain/select-publication.js'

const weekly = { slug: 'weekly' }
const daily = { slug: 'daily' }
const named =
  (name: string) =>
  ({ slug }: { readonly slug: string }): boolean =>
    slug === name

describe('which publication is meant', () => {
  it('is the one that is named', () => {
    expect(selectPublication([weekly, daily], named('daily'))).toEqual({
      kind: 'selected',
      publication: daily,
    })
  })

  it('is the only one there is where none is named', () => {
    expect(selectPublication([weekly])).toEqual({ kind: 'selected', publication: weekly })
  })

  it('cannot be said of several where none is named', () => {
    expect(selectPublication([weekly, daily])).toEqual({ kind: 'several' })
  })

  it('is not another one where the one that is named does not exist', () => {
    expect(selectPublication([weekly], named('daily'))).toEqual({ kind: 'unknown' })
  })

  it('cannot be said where there is no publication, named or not', () => {
    expect(selectPublication([])).toEqual({ kind: 'none' })
    expect(selectPublication([], named('daily'))).toEqual({ kind: 'none' })
  })
})
