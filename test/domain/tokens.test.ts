import { describe, expect, it } from '@jest/globals'

import { signToken, verifyToken } from '../../src/domain/addresses/tokens.js'

const ours = { id: 'k1', secret: 'the secret of the options' }
const kept = { id: 'k1', secret: 'the secret of the database' }
const strange = { id: 'k1', secret: 'the secret of somebody else' }

describe('the token of a reader’s link', () => {
  it('is valid under any key of its id, whichever comes first', () => {
    for (const key of [ours, kept]) {
      const token = signToken(key, 'unsubscribe', 'ada')
      expect(verifyToken([ours, kept], 'unsubscribe', token)).toBe('ada')
    }
  })

  it('is invalid under another secret, another id or for another purpose', () => {
    const token = signToken(strange, 'unsubscribe', 'ada')
    expect(verifyToken([ours, kept], 'unsubscribe', token)).toBeUndefined()
    expect(verifyToken([{ ...strange, id: 'k2' }], 'unsubscribe', token)).toBeUndefined()
    expect(verifyToken([strange], 'preferences', token)).toBeUndefined()
  })
})
