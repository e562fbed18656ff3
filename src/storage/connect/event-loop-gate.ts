import { setImmediate as onNextTurn } from 'node:timers'

import { createCallerQueue } from './caller-queue.js'

export type EventLoopGate = {
  /**
   * Asks to go on with work that does not leave the microtask queue by itself.
   *
   * @param units how much of it follows, in statements
   * @returns `undefined` when it may go on at once, else what to wait for
   */
  readonly pass: (units?: number) => Promise<void> | undefined
}

type Limits = {
  /** Units between two turns of the event loop. */
  readonly units: number
  /** Milliseconds between two turns of the event loop, as far as callers pass often enough. */
  readonly spanMs: number
}

/**
 * Lets the event loop turn while much synchronous work is awaited, however many callers share it. Timers, sockets and
 * native finalizers wait for a turn, and promises alone never make one. A turn that comes by itself counts as well.
 * One caller that waits goes on at each turn.
 */
export const createEventLoopGate = ({ spanMs, units }: Limits): EventLoopGate => {
  const callers = createCallerQueue()
  let left = 0
  let endsAt = 0
  let isTurnAsked = false

  const begin = (): void => {
    left = units
    endsAt = performance.now() + spanMs
  }
  /** Both run in one phase of the loop: between them stands what the one that goes on does before it awaits an event. */
  const askForTurn = (): void => {
    if (isTurnAsked) return
    isTurnAsked = true
    onNextTurn(turn)
    onNextTurn(callers.endSpan)
  }
  const turn = (): void => {
    isTurnAsked = false
    const next = callers.take()
    if (!next) return
    begin()
    askForTurn()
    next()
  }
  return {
    pass: (count = 1) => {
      if (!isTurnAsked) begin()
      askForTurn()
      if (left <= 0 || performance.now() >= endsAt)
        return new Promise<void>((resolve) => callers.add(resolve)).then(() => {
          left -= count
        })
      left -= count
      return undefined
    },
  }
}
