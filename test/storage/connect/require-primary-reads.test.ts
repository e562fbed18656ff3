import { describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { requirePrimaryReads } from '../../../src/storage/connect/require-primary-reads.js'

const reading = (mode: string | undefined, name = 'mongoose'): Payload => {
  const options = mode === undefined ? {} : { readPreference: { mode } }
  const payload: unknown = { db: { name, connection: { getClient: () => ({ options }) } } }
  return payload as Payload
}

describe('a worker on MongoDB', () => {
  it.each(['secondary', 'secondaryPreferred', 'nearest', 'primaryPreferred'])(
    'does not start where it would read %s members',
    (mode) => {
      expect(() => {
        requirePrimaryReads(reading(mode))
      }).toThrow(`readPreference=${mode}`)
    },
  )

  it.each([['primary'], [undefined]])('starts where it reads the primary (%s)', (mode) => {
    expect(() => {
      requirePrimaryReads(reading(mode))
    }).not.toThrow()
  })
})
