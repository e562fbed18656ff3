import { classifyBounce, isPermanentAddress } from '../reasons/classify-bounce.js'
import { findCommand, findReply, findStatus } from '../reasons/diagnosis.js'
import type { Report, ReportKind } from './report.js'

const MAX_DIAGNOSTIC = 500

/** A text in one line, as reports hold it. */
export const shortened = (text: string): string | null =>
  text.replace(/\s+/g, ' ').trim().slice(0, MAX_DIAGNOSTIC) || null

/** A report that says no more than its kind. */
export const nothing = (kind: ReportKind): Report => ({
  kind,
  recipient: null,
  delivery: null,
  permanentAddress: false,
  reason: null,
  status: null,
  reply: null,
  diagnostic: null,
})

/** What a failure is judged by. */
export type Failure = {
  readonly kind: 'bounce' | 'delay'
  readonly recipient: string | null
  /** The server's words. */
  readonly diagnostic: string
  /** What the notice says around the address. */
  readonly said: string
  readonly status: string | undefined
}

const UNSPECIFIC = /^[45]\.[05]\.0$/

const statusIn = ({ diagnostic, said, status }: Failure): string | undefined => {
  const inWords = findStatus(diagnostic)
  if (inWords && !UNSPECIFIC.test(inWords)) return inWords
  return status ?? inWords ?? findStatus(said)
}

/** Judges one failure: by the server's own words, and by what stands around them where these say too little. */
export const toFailureReport = (failure: Failure): Report => {
  const { diagnostic, kind, recipient, said } = failure
  const codes = {
    status: statusIn(failure),
    reply: findReply(diagnostic) ?? findReply(said),
    command: findCommand(diagnostic) ?? findCommand(said),
  }
  const first = diagnostic === '' ? 'undefined' : classifyBounce({ text: diagnostic, ...codes })
  const reason =
    first === 'undefined' ? classifyBounce({ text: `${diagnostic} ${said}`, ...codes }) : first
  return {
    kind,
    recipient,
    delivery: null,
    permanentAddress: kind === 'bounce' && isPermanentAddress(reason),
    reason,
    status: codes.status ?? null,
    reply: codes.reply ?? null,
    diagnostic: shortened(diagnostic) ?? shortened(said),
  }
}
