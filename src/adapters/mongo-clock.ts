import type { Payload } from 'payload'

import type { Clock } from '../domain/clock.js'

const MEASURED_FOR_MS = 60_000

type Server = {
  readonly db: { readonly command: (command: object) => Promise<{ localTime?: Date }> }
}

/** Servers older than 5.0 know `hello` by its first name alone. */
const localTimeOf = async ({ db }: Server): Promise<Date | undefined> => {
  const answer = await db.command({ hello: 1 }).catch(() => db.command({ isMaster: 1 }))
  return answer.localTime
}

/** The server's time: the host's clock, and the offset that `hello` shows, measured anew every minute. */
export const mongoClock = (payload: Payload, clock: Clock): (() => Promise<Date>) => {
  const { connection } = payload.db as never as { connection: Server }
  let measured: { readonly at: Date; readonly offsetMs: number } | undefined
  return async () => {
    const before = clock()
    // A host's clock that was set back is measured anew, too.
    if (!measured || Math.abs(before.getTime() - measured.at.getTime()) > MEASURED_FOR_MS) {
      const localTime = await localTimeOf(connection)
      const offsetMs = localTime ? localTime.getTime() - before.getTime() : 0
      measured = { at: before, offsetMs }
    }
    return new Date(clock().getTime() + measured.offsetMs)
  }
}
