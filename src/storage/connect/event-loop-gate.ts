import { setImmediate as onNextTurn } from 'node:timers'

import { createCallerQueue } from './caller-queue.js'

export type EventLoopGate = {
  /**
   * Called before work that does not leave the microtask queue by itself.
   *
   * @param units how many statements follow
   * @returns `undefined` when the caller may continue at once, otherwise a promise to wait for
   */
  readonly pass: (units?: number) => Promise<void> | undefined
}

type Limits = {
  /** Units between two turns of the event loop. */
  readonly units: number
  /** Milliseconds between two turns of the event loop, provided that callers pass often enough. */
  readonly spanMs: number
}

/**
 * Lets the event loop turn while a lot of synchronous work is awaited, however many callers share it. Timers, sockets
 * and native finalizers wait for a turn, and promises alone never cause one. Turns that happen anyway count too. One
 * waiting caller continues at each turn.
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
  /**
   * Both callbacks run in one phase of the loop. What the continued caller does before it awaits an event runs
   * between them.
   */
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
