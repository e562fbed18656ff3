import type { DeliveryCounts } from '../../domain/mailing-states.js'
import { formatDuration } from '../../i18n/format-duration.js'
import type { PrintedStatus } from '../mailing-status.js'

const WIDTH = 30

export const countAll = (counts: DeliveryCounts): number =>
  Object.values(counts).reduce((sum, rows) => sum + rows, 0)

/** Counts deliveries that are finished. */
export const countDone = ({ accepted, refused, skipped, uncertain }: DeliveryCounts): number =>
  accepted + refused + skipped + uncertain

/** A progress bar as text. */
export const progressBar = (counts: DeliveryCounts): string => {
  const done = Math.floor((WIDTH * countDone(counts)) / Math.max(countAll(counts), 1))
  return `${'█'.repeat(done)}${'░'.repeat(WIDTH - done)}`
}

export const describeCounts = (counts: DeliveryCounts): string =>
  Object.entries(counts)
    .filter(([, rows]) => rows > 0)
    .map(([state, rows]) => `${String(rows)} ${state}`)
    .join(', ') || 'nobody entered yet'

const describeRate = ({ etaSeconds, perSecond, state }: PrintedStatus): string => {
  const rate = `${String(perSecond)} per second`
  return state === 'submitting' && etaSeconds
    ? `${rate}, about ${formatDuration('en', etaSeconds * 1000)} left`
    : rate
}

/** The status of a mailing in several lines, for a terminal. */
export const statusLines = (status: PrintedStatus): string[] => {
  const { counts, issue, mailing, state, waits } = status
  return [
    `“${issue.title}”, mailing ${mailing}`,
    `${progressBar(counts)} ${String(countDone(counts))} of ${String(countAll(counts))}`,
    `${state}: ${describeCounts(counts)}; ${describeRate(status)}`,
    ...(waits === null ? [] : [waits]),
  ]
}

/** The status of a mailing in one line, for a log. */
export const statusLine = (status: PrintedStatus): string => {
  const { counts, mailing, state, waits } = status
  const why = waits === null ? '' : ` ${waits}`
  return `${mailing} ${state}: ${describeCounts(counts)}; ${describeRate(status)}.${why}`
}
