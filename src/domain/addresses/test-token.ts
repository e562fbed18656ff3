import type { TokenPurpose } from './tokens.js'

const NOBODY = '00000000-0000-7000-8000-000000000000'
const NO_MAC = 'this-was-only-a-test-and-opens-nothing'.padEnd(43, '-')

/**
 * A token without effect, for previews and test messages. It is as long as a subscriber's token, so that the mail has the
 * same size.
 *
 * @param keyId id of the key that signs the links of subscribers
 */
export const testToken = (keyId: string, purpose: TokenPurpose): string =>
  `v1.${keyId}.${purpose}.${NOBODY}.${NO_MAC}`

export const isTestToken = (token: string): boolean => token.endsWith(`.${NOBODY}.${NO_MAC}`)
