import { addressesOf } from '../mime/addresses-of.js'
import { readHeaders, type HeaderFields } from '../mime/read-headers.js'
import { nothing } from './failure-report.js'
import type { Notice } from './notice.js'
import type { Report } from './report.js'

/** RFC 5965 section 3.5 and RFC 6430; `auth-failure` and `dmarc` tell of a check, `not-spam` is praise. */
const NO_COMPLAINTS = /^(?:not-spam|auth-failure|dmarc|dkim|spf)/i
const FIELDS = ['original-rcpt-to', 'redacted-address', 'removal-recipient']
const HEAD_FIELDS = ['x-hmxmroriginalrecipient', 'to', 'cc', 'bcc']

const MAX_RECIPIENTS = 100

const toReport = (type: string, recipient: string | null): Report => ({
  ...nothing(NO_COMPLAINTS.test(type) ? 'unknown' : 'complaint'),
  recipient,
  reason: 'feedback',
  diagnostic: type,
})

const isNamed = ({ headers }: Notice): boolean =>
  /report-type="?feedback-report/i.test(headers.get('content-type') ?? '')

/** The fields of a feedback report, in its part or, from systems without MIME, in the text. */
const feedbackOf = (notice: Notice): HeaderFields | undefined => {
  const part = notice.parts.find(
    ({ isReturned, type }) => !isReturned && type === 'message/feedback-report',
  )
  if (!part && !isNamed(notice) && !/^Feedback-Type:/im.test(notice.text)) return undefined
  const lines = (part?.text ?? notice.text).split('\n')
  return readHeaders(lines.filter((line) => line.trim() !== ''))
}

const recipientsIn = (fields: HeaderFields, names: readonly string[]): string[] =>
  names.map((name) => fields.all(name).flatMap(addressesOf)).find(({ length }) => length > 0) ?? []

/** Microsoft's JMRP has no report, but a subject and the message. */
const isJmrp = ({ headers }: Notice): boolean =>
  /^complaint about message from/i.test(headers.get('subject') ?? '')

const NO_FIELDS = readHeaders([])

/** The complaint in a message (ARF, RFC 5965, or Microsoft's form); `undefined` where it is none. */
export const readComplaint = (notice: Notice): Report[] | undefined => {
  const feedback = feedbackOf(notice)
  if (!feedback && !isJmrp(notice)) return undefined
  const type = (feedback?.get('feedback-type') ?? 'abuse').toLowerCase().slice(0, 40)
  const reported = recipientsIn(feedback ?? NO_FIELDS, FIELDS)
  const [head = NO_FIELDS] = notice.returned
  const recipients = reported.length > 0 ? reported : recipientsIn(head, HEAD_FIELDS)
  const unique = [...new Set(recipients)].slice(0, MAX_RECIPIENTS)
  return unique.length > 0
    ? unique.map((recipient) => toReport(type, recipient))
    : [toReport(type, null)]
}
