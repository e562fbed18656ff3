import type { TextKey } from '../../i18n/languages.js'
import type { EditionSummaryRow } from './read-history.js'

const START = 4
const END = 2

/** `3f9c…a1`: short enough to compare two contents at a glance. */
export const shortHash = (hash: string): string => `${hash.slice(0, START)}…${hash.slice(-END)}`

/** An edition as the page shows it. Instants are ISO 8601. */
export type EditionSummary = {
  readonly id: string
  readonly title: TextKey
  readonly ordinal: number
  readonly hash: string
  readonly frozenAt: string
  readonly withdrawnAt: string | undefined
  /** Whether readers have it: the newest edition that was not withdrawn. */
  readonly isCurrent: boolean
  readonly webUrl: string | undefined
}

/** @param editions newest first */
export const summarizeEditions = (
  editions: readonly EditionSummaryRow[],
  webUrl: string | undefined,
): EditionSummary[] => {
  const current = editions.find(({ withdrawnAt }) => !withdrawnAt)
  return editions.map((edition) => {
    const { contentHash, frozenAt, id, kind, ordinal, withdrawnAt } = edition
    return {
      id,
      ordinal,
      frozenAt: new Date(frozenAt).toISOString(),
      hash: shortHash(contentHash),
      isCurrent: edition === current,
      title: kind === 'first' ? 'history:first' : 'history:correction',
      webUrl: edition === current ? webUrl : undefined,
      withdrawnAt: withdrawnAt ? new Date(withdrawnAt).toISOString() : undefined,
    }
  })
}
