import type { Audience } from '../../deliver/ports/audience.js'

/** Reads names, addresses and ids in bulk, without loading documents. */
export type AudienceStore = Pick<Audience, 'leftAmong' | 'page'> & {
  /** Those of the hashes that belong to suppressed addresses. */
  readonly suppressedHashes: (hashes: readonly string[]) => Promise<readonly string[]>
}
