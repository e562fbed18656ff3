import type { WorkerObserver } from '../instrumented.js'

/** What one tick did. */
export type TickCounts = {
  /** Issues that were published, or completed after a crash. */
  readonly published: number
  /** Messages by the outcome that the mail server gave them. */
  readonly accepted: number
  readonly deferred: number
  readonly refused: number
  readonly uncertain: number
  /** Mailings that began, and that ended. */
  readonly begun: number
  readonly settled: number
}

const OUTCOMES = ['accepted', 'deferred', 'refused', 'uncertain'] as const

/** Counts what a worker does. */
export const createTickCounter = () => {
  const counts = {
    ...{ published: 0, accepted: 0, deferred: 0, refused: 0, uncertain: 0 },
    ...{ begun: 0, settled: 0 },
  }
  const observer: WorkerObserver = {
    moved: ({ from, to }) => {
      if (from === 'holding' && to === 'preparing') counts.begun += 1
      if (to === 'settled') counts.settled += 1
    },
    recorded: (outcomes) => {
      for (const { outcome } of outcomes) {
        const state = OUTCOMES.find((name) => name === outcome.state)
        if (state) counts[state] += 1
      }
    },
  }
  return {
    observer,
    onPublished: (): void => {
      counts.published += 1
    },
    counts: (): TickCounts => ({ ...counts }),
  }
}
