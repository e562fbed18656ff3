import { describe, expect, it } from '@jest/globals'

import { readCollectRequest } from '../../../src/endpoints/collect/read-collect-request.js'

const url = 'https://example.org/pencils'

describe('a request to collect', () => {
  it('is cut to its limits, whatever is sent', () => {
    const wish = readCollectRequest({
      note: 'n'.repeat(1_000_000),
      title: 't'.repeat(1_000_000),
      url,
    })
    expect(wish.note).toHaveLength(10_000)
    expect(wish.title).toHaveLength(500)
  })

  it('is refused where its address or its tags are too long', () => {
    expect(() => readCollectRequest({ url: `${url}/${'a'.repeat(1_000_000)}` })).toThrow(
      'not an address that can be linked',
    )
    const tags = Array.from({ length: 51 }, (_, index) => `tag ${index}`)
    expect(() => readCollectRequest({ tags, url })).toThrow('at most 50 tags')
    expect(readCollectRequest({ tags: tags.slice(1), url }).tags).toHaveLength(50)
  })
})
