import { nothing, toFailureReport } from './failure-report.js'
import type { Report } from './report.js'

type Row = Readonly<Record<string, unknown>>

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null

const rowIn = (row: Row, name: string): Row => {
  const value = row[name]
  return isRow(value) && !Array.isArray(value) ? value : {}
}

const textIn = (row: Row, name: string): string => {
  const value = row[name]
  return typeof value === 'string' ? value : ''
}

const MAX_RECIPIENTS = 500

const rowsIn = (row: Row, name: string): Row[] => {
  const value = row[name]
  return Array.isArray(value) ? value.filter(isRow).slice(0, MAX_RECIPIENTS) : []
}

const bounceReports = (bounce: Row): Report[] =>
  rowsIn(bounce, 'bouncedRecipients').map((row) => {
    const isSuppressed = /suppress/i.test(textIn(bounce, 'bounceSubType'))
    return toFailureReport({
      kind: 'bounce',
      recipient: textIn(row, 'emailAddress') || null,
      diagnostic: textIn(row, 'diagnosticCode').replace(/^smtp;\s{0,5}/i, ''),
      said: isSuppressed
        ? 'address does not exist'
        : textIn(bounce, 'bounceSubType').replace(/([a-z])([A-Z])/g, '$1 $2'),
      status: textIn(row, 'status') || undefined,
    })
  })

/**
 * A notification of Amazon SES, as its topics and its e-mails hold it.
 *
 * @returns `undefined` for JSON that is none
 */
export const readSesNotification = (json: unknown): Report[] | undefined => {
  if (!isRow(json)) return undefined
  const type = textIn(json, 'notificationType') || textIn(json, 'eventType')
  if (type === 'Bounce') return bounceReports(rowIn(json, 'bounce'))
  if (type === 'Complaint')
    return rowsIn(rowIn(json, 'complaint'), 'complainedRecipients').map((row) => ({
      ...nothing('complaint'),
      recipient: textIn(row, 'emailAddress') || null,
      reason: 'feedback',
      diagnostic: textIn(rowIn(json, 'complaint'), 'complaintFeedbackType') || null,
    }))
  if (type === 'Delivery')
    return [{ ...nothing('delivered'), reason: 'delivered', recipient: null }]
  return undefined
}

/** The notification in the text of a mail by Amazon SNS; `undefined` where there is none. */
export const readSesMail = (text: string): Report[] | undefined => {
  const from = text.indexOf('{"')
  if (from < 0 || !/"(?:notificationType|eventType)"/.test(text)) return undefined
  const to = text.indexOf('\n--\n', from)
  const joined = text
    .slice(from, to < 0 ? undefined : to)
    .replace(/!\n /g, '')
    .replaceAll('\n', '')
  try {
    return readSesNotification(JSON.parse(joined.slice(0, joined.lastIndexOf('}') + 1)))
  } catch {
    return undefined
  }
}
