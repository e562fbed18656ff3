import type { Sample } from '../../../deliver/progress/sample.js'

/** The time between two samples. */
export type RateInterval = {
  readonly fromMs: number
  readonly toMs: number
  readonly perSecond: number
  /** How many messages were accepted by its end. */
  readonly accepted: number
  /** Nothing was due for minutes, so the chart draws it short. */
  readonly isPause: boolean
}

export type CurvePoint = { readonly x: number; readonly y: number }

/** A line in a square of 100 by 100 with its origin at the lower left, and the ticks of its y axis. */
export type RateCurve = {
  readonly stretches: readonly RateInterval[]
  readonly points: readonly CurvePoint[]
  readonly ticks: readonly number[]
  readonly most: number
}

const PAUSE_MS = 120_000
/** An interval slower than this share of the fastest one counts as idle. */
const IDLE = 0.02
/** How much of the width a pause takes. */
const PAUSE_WIDTH = 6
const TICKS = 3

const rateOf = (from: Sample, to: Sample): number =>
  (1000 * Math.max(0, to.accepted - from.accepted)) / (to.atMs - from.atMs)

const stretchesOf = (samples: readonly Sample[]): RateInterval[] => {
  const pairs = samples.slice(1).flatMap((to, index) => {
    const from = samples[index]
    return from && to.atMs > from.atMs ? [{ from, perSecond: rateOf(from, to), to }] : []
  })
  const most = Math.max(0, ...pairs.map(({ perSecond }) => perSecond))
  return pairs.map(({ from, perSecond, to }) => ({
    fromMs: from.atMs,
    toMs: to.atMs,
    perSecond,
    accepted: to.accepted,
    isPause: to.atMs - from.atMs > PAUSE_MS && perSecond <= most * IDLE,
  }))
}

/** The distance of ticks: 1, 2 or 5 times a power of ten, so that few reach up to `most`. */
const tickStep = (most: number): number => {
  const power = 10 ** Math.floor(Math.log10(most / TICKS))
  const factor = [1, 2, 5, 10].find((times) => most / (power * times) <= TICKS) ?? 10
  return power * factor
}

const ticksOf = (most: number): number[] => {
  if (most <= 0) return []
  const step = tickStep(most)
  const count = Math.ceil(most / step - 1e-9)
  return Array.from({ length: count }, (_, index) => step * (index + 1))
}

const widthsOf = (stretches: readonly RateInterval[]): number[] => {
  const pauses = stretches.filter(({ isPause }) => isPause).length
  const busyMs = stretches.reduce(
    (sum, { fromMs, isPause, toMs }) => sum + (isPause ? 0 : toMs - fromMs),
    0,
  )
  const pause = busyMs === 0 ? 100 / pauses : Math.min(PAUSE_WIDTH, 50 / pauses)
  const busy = 100 - pause * pauses
  return stretches.map(({ fromMs, isPause, toMs }) =>
    isPause ? pause : (busy * (toMs - fromMs)) / busyMs,
  )
}

const line = (stretches: readonly RateInterval[], top: number): CurvePoint[] => {
  const widths = widthsOf(stretches)
  const points: CurvePoint[] = [{ x: 0, y: 0 }]
  let x = 0
  for (const [index, { isPause, perSecond }] of stretches.entries()) {
    if (isPause) points.push({ x, y: 0 })
    x += widths[index] ?? 0
    points.push({ x, y: isPause ? 0 : (100 * perSecond) / top })
  }
  return points
}

/** Computes accepted messages per second over time from cumulative counts. */
export const rateCurve = (samples: readonly Sample[]): RateCurve => {
  const stretches = stretchesOf(samples)
  const most = Math.max(0, ...stretches.map(({ perSecond }) => perSecond))
  const ticks = ticksOf(most)
  return { most, points: line(stretches, ticks.at(-1) ?? 1), stretches, ticks }
}
