type Caller = () => void

export type CallerQueue = {
  readonly add: (caller: Caller) => void
  /** Whoever goes on next; what is added from now on until `endSpan` is the rest of its own work. */
  readonly take: () => Caller | undefined
  readonly endSpan: () => void
}

/** More callers than this do not come with the events of one turn: they are rows of the same work. */
const MAX_ARRIVALS = 8

/** Takes from two ends in alternation: the newest is soon done, and the oldest waits no longer than it must. */
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
 * Callers in the order in which they go on. One that an event has just brought comes every other time before those that
 * were at work already: a short request does not wait for a thousand rows of a long one.
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
