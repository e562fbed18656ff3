import { describe, expect, it } from '@jest/globals'

import { refuseSecondaryReads } from '../../../src/storage/connect/require-primary-reads.js'

const clientReading = (mode: string | undefined) => ({
  client: { options: mode === undefined ? {} : { readPreference: { mode } } },
  getClient() {
    return this.client
  },
})

describe('a worker on MongoDB', () => {
  it.each(['secondary', 'secondaryPreferred', 'nearest', 'primaryPreferred'])(
    'does not start where it would read %s members',
    (mode) => {
      expect(() => {
        refuseSecondaryReads(clientReading(mode))
      }).toThrow(`readPreference=${mode}`)
    },
  )

  it.each([['primary'], [undefined]])('starts where it reads the primary (%s)', (mode) => {
    expect(() => {
      refuseSecondaryReads(clientReading(mode))
    }).not.toThrow()
  })
})
