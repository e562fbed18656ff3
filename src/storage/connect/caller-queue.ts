type Caller = () => void

export type CallerQueue = {
  readonly add: (caller: Caller) => void
  /** Removes the next caller. Callers that are added from now on until `endSpan` count as further work of that one. */
  readonly take: () => Caller | undefined
  readonly endSpan: () => void
}

/** More callers than this do not arrive with the events of one turn: they are rows of one long piece of work. */
const MAX_ARRIVALS = 8

/** Takes the newest and the oldest in alternation: new callers finish soon, and no old one waits for ever. */
const createAlternatingStack = () => {
  const callers: Caller[] = []
  let isNewestNext = false
  return {
    add: (caller: Caller) => callers.push(caller),
    take: (): Caller | undefined => {
      isNewestNext = !isNewestNext
      return isNewestNext ? callers.pop() : callers.shift()
    },
  }
}

/**
 * Orders the callers that wait at the event loop gate. Callers that an event has just brought alternate with those
 * that were at work before, so that a short request does not wait for a thousand rows of a long one.
 */
export const createCallerQueue = (): CallerQueue => {
  const arrived: Caller[] = []
  const interrupted = createAlternatingStack()
  let arrivals = 0
  let isArrivedNext = true
  return {
    add: (caller) => {
      arrivals += 1
      if (arrivals > MAX_ARRIVALS) interrupted.add(caller)
      else arrived.push(caller)
    },
    take: () => {
      isArrivedNext = !isArrivedNext
      const next = isArrivedNext
        ? (interrupted.take() ?? arrived.shift())
        : (arrived.shift() ?? interrupted.take())
      if (next) arrivals = MAX_ARRIVALS
      return next
    },
    endSpan: () => {
      arrivals = 0
    },
  }
}
