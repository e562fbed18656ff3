import { setImmediate as onNextTurn } from 'node:timers'

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

type Waiter = () => void

/** More callers than this do not come with the events of one turn: they are rows of the same work. */
const MOST_ARRIVALS = 8

/** Takes from two ends in alternation: the newest is soon done, and the oldest waits no longer than it must. */
const createPile = () => {
  const waiters: Waiter[] = []
  let isNewestNext = false
  return {
    add: (waiter: Waiter) => waiters.push(waiter),
    take: (): Waiter | undefined => {
      isNewestNext = !isNewestNext
      return isNewestNext ? waiters.pop() : waiters.shift()
    },
  }
}

/**
 * Lets the event loop turn while much synchronous work is awaited, however many callers share it. Timers, sockets and
 * native finalizers wait for a turn, and promises alone never make one. A turn that comes by itself counts as well.
 *
 * At each turn one caller that waits goes on. A caller that an event has just brought comes before those that have had
 * a span already, every other turn: a short request does not wait for a thousand rows of a long one.
 */
export const createEventLoopGate = ({ spanMs, units }: Limits): EventLoopGate => {
  const arrived: Waiter[] = []
  const interrupted = createPile()
  let left = 0
  let endsAt = 0
  let isTurnAsked = false
  let arrivals = 0
  let isArrivedNext = true

  const begin = (): void => {
    left = units
    endsAt = performance.now() + spanMs
  }
  /** Both run in one phase of the loop: between them stands what the one that goes on does before it awaits an event. */
  const askForTurn = (): void => {
    if (isTurnAsked) return
    isTurnAsked = true
    onNextTurn(turn)
    onNextTurn(() => {
      arrivals = 0
    })
  }
  const take = (): Waiter | undefined => {
    isArrivedNext = !isArrivedNext
    return isArrivedNext
      ? (interrupted.take() ?? arrived.shift())
      : (arrived.shift() ?? interrupted.take())
  }
  const turn = (): void => {
    isTurnAsked = false
    const next = take()
    if (!next) return
    begin()
    askForTurn()
    arrivals = MOST_ARRIVALS
    next()
  }
  const wait = (count: number): Promise<void> =>
    new Promise((resolve) => {
      const waiter = (): void => {
        left -= count
        resolve()
      }
      arrivals += 1
      if (arrivals > MOST_ARRIVALS) interrupted.add(waiter)
      else arrived.push(waiter)
    })
  return {
    pass: (count = 1) => {
      if (!isTurnAsked) begin()
      askForTurn()
      if (left <= 0 || performance.now() >= endsAt) return wait(count)
      left -= count
      return undefined
    },
  }
}
