import { describe, expect, it } from '@jest/globals'

import { warnNetworksUnknown } from '../../../src/hooks/log-in/warn-networks-unknown.js'

const saidOf = (options: { guardLogIns: boolean; trustedProxies: number }): string => {
  const lines: string[] = []
  warnNetworksUnknown({ logger: { warn: ({ msg }) => lines.push(msg) } }, options)
  return lines.join('')
}

describe('the start of the app', () => {
  it('logs that networks are not known where no proxy is trusted', () => {
    expect(saidOf({ guardLogIns: true, trustedProxies: 0 })).toContain('trustedProxies is 0')
  })

  it('logs nothing with a trusted proxy, or without guarded log-ins', () => {
    expect(saidOf({ guardLogIns: true, trustedProxies: 1 })).toBe('')
    expect(saidOf({ guardLogIns: false, trustedProxies: 0 })).toBe('')
  })
})
