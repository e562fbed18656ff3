import type { Preflight } from '../preflight.js'
import type { Standing } from './issue-status-type.js'

/** How much is to be looked at: what somebody let stand no longer counts, nor does what readers have already. */
export const findingsCounted = (
  { accepted, bytes, findings }: Preflight,
  isOver: boolean,
): Pick<Standing, 'blocking' | 'advisory' | 'bytes'> => {
  const accepting = new Set(accepted.map(({ key }) => key))
  const open = isOver ? [] : findings.filter(({ key }) => !accepting.has(key))
  const blocking = open.filter(({ severity }) => severity === 'blocking').length
  return {
    advisory: open.length - blocking,
    blocking,
    bytes: { limit: bytes.limitBytes, total: bytes.totalBytes },
  }
}
