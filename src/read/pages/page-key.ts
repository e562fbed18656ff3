import type { ReadIssue, ReadPublication } from '../read-model.js'

/** Identifies what a page shows: the publication's look and the exact content of the issues on it. */
export const pageKey = (
  kind: string,
  publication: ReadPublication,
  issues: readonly ReadIssue[],
): string =>
  JSON.stringify([
    kind,
    publication,
    issues.map(({ contentHash, correctedAt, issueId }) => [issueId, contentHash, correctedAt]),
  ])
