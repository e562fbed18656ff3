import type { Audience } from '../../deliver/ports.js'

/** Names, addresses and ids alone, read in bulk: a page costs no document. */
export type AudienceStore = Pick<Audience, 'leftAmong' | 'page'> & {
  /** Which of these hashes stand for addresses that may never be mailed. */
  readonly suppressedHashes: (hashes: readonly string[]) => Promise<readonly string[]>
}
