import type { TokenPurpose } from './tokens.js'

const NOBODY = '00000000-0000-7000-8000-000000000000'
const NO_MAC = 'this-was-only-a-test-and-opens-nothing'.padEnd(43, '-')

/**
 * A token that opens nothing, for previews and test messages: as long as a reader's, so that the mail weighs the same.
 *
 * @param keyId of the key that signs the links of readers
 */
export const testToken = (keyId: string, purpose: TokenPurpose): string =>
  `v1.${keyId}.${purpose}.${NOBODY}.${NO_MAC}`

export const isTestToken = (token: string): boolean => token.endsWith(`.${NOBODY}.${NO_MAC}`)
