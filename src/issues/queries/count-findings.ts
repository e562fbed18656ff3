import type { Preflight } from '../run-preflight.js'
import type { IssueStatus } from './issue-status-type.js'

/** Counts the open findings. Accepted ones do not count, nor do those of content that readers have already. */
export const countFindings = (
  { accepted, bytes, findings }: Preflight,
  isOver: boolean,
): Pick<IssueStatus, 'blocking' | 'advisory' | 'bytes'> => {
  const accepting = new Set(accepted.map(({ key }) => key))
  const open = isOver ? [] : findings.filter(({ key }) => !accepting.has(key))
  const blocking = open.filter(({ severity }) => severity === 'blocking').length
  return {
    advisory: open.length - blocking,
    blocking,
    bytes: { limit: bytes.limitBytes, total: bytes.totalBytes },
  }
}
