export type TickTimes = {
  /** No further message is begun. */
  readonly stopAt: Date
  /** Connections are cut: messages in flight are tried again, or uncertain after their final dot. */
  readonly cutAt: Date
}

/** The last fifth is kept for messages in flight, and half of it for writing down what became of them. */
const RESERVED = 0.2
const LEAST_RESERVED_MS = 2000
const MOST_RESERVED_MS = 8000

/** When a tick of so many seconds has to stop, so that it can answer in time. */
export const tickTimes = (startedAt: Date, maxSeconds: number): TickTimes => {
  const endsAtMs = startedAt.getTime() + maxSeconds * 1000
  const reservedMs = Math.min(
    Math.max(maxSeconds * 1000 * RESERVED, LEAST_RESERVED_MS),
    MOST_RESERVED_MS,
  )
  return { cutAt: new Date(endsAtMs - reservedMs / 2), stopAt: new Date(endsAtMs - reservedMs) }
}
