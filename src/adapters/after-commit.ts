import type { PayloadRequest } from 'payload'

type Commit = (...args: unknown[]) => Promise<unknown>

/** A transaction as Payload's adapters keep it: drizzle's ends by `resolve`, MongoDB's by `commitTransaction`. */
type Session = { resolve?: Commit; commitTransaction?: Commit }

const sessionOf = async ({
  payload,
  transactionID,
}: PayloadRequest): Promise<Session | undefined> => {
  const { sessions } = payload.db as { sessions?: Readonly<Record<string, Session>> }
  return transactionID ? sessions?.[String(await transactionID)] : undefined
}

/** Does `then` once the ending that `name` names has come about. */
const follow = (session: Session, name: keyof Session, then: () => void): boolean => {
  const end = session[name]?.bind(session)
  if (!end) return false
  session[name] = async (...args) => {
    const ended = await end(...args)
    then()
    return ended
  }
  return true
}

/**
 * Does something once what the request wrote stands, never when it is rolled back: Payload has no hook after the
 * commit. Without a transaction it is done as soon as the event loop gets to it, even if the request fails later.
 */
export const afterCommit = async (req: PayloadRequest, then: () => void): Promise<void> => {
  const session = await sessionOf(req)
  if (session && (follow(session, 'resolve', then) || follow(session, 'commitTransaction', then)))
    return
  setImmediate(then)
}
