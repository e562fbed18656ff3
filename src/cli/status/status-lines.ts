import type { DeliveryCounts } from '../../domain/mailing-states.js'
import { say } from '../../i18n/localize.js'
import { spanOfTime } from '../../i18n/span-of-time.js'
import type { MailingStatus } from '../mailing-status.js'

const WIDTH = 30

export const allIn = (counts: DeliveryCounts): number =>
  Object.values(counts).reduce((sum, rows) => sum + rows, 0)

/** Rows with nothing ahead of them. */
export const doneIn = ({ accepted, refused, skipped, uncertain }: DeliveryCounts): number =>
  accepted + refused + skipped + uncertain

/** A progress bar as one text. */
export const barOf = (counts: DeliveryCounts): string => {
  const done = Math.floor((WIDTH * doneIn(counts)) / Math.max(allIn(counts), 1))
  return `${'█'.repeat(done)}${'░'.repeat(WIDTH - done)}`
}

export const inWords = (counts: DeliveryCounts): string =>
  Object.entries(counts)
    .filter(([, rows]) => rows > 0)
    .map(([state, rows]) => `${String(rows)} ${state}`)
    .join(', ') || 'nobody entered yet'

const paceOf = ({ etaSeconds, perSecond, state }: MailingStatus): string => {
  const rate = `${String(perSecond)} per second`
  return state === 'submitting' && etaSeconds
    ? `${rate}, about ${say('en', spanOfTime(etaSeconds * 1000))} left`
    : rate
}

/** How far a mailing is, in as many lines as it takes. */
export const statusLines = (status: MailingStatus): string[] => {
  const { counts, issue, mailing, state, waits } = status
  return [
    `“${issue.title}”, mailing ${mailing}`,
    `${barOf(counts)} ${String(doneIn(counts))} of ${String(allIn(counts))}`,
    `${state}: ${inWords(counts)}; ${paceOf(status)}`,
    ...(waits === null ? [] : [waits]),
  ]
}

/** The same in one line, for a log. */
export const statusLine = (status: MailingStatus): string => {
  const { counts, mailing, state, waits } = status
  const why = waits === null ? '' : ` ${waits}`
  return `${mailing} ${state}: ${inWords(counts)}; ${paceOf(status)}.${why}`
}
