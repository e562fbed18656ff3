import type { PayloadRequest } from 'payload'

type EndTransaction = (...args: unknown[]) => Promise<unknown>

/** A transaction as Payload's adapters keep it: drizzle's ends by `resolve` or `reject`, MongoDB's by the other two. */
type Session = {
  resolve?: EndTransaction
  reject?: EndTransaction
  commitTransaction?: EndTransaction
  abortTransaction?: EndTransaction
}

type Callback = () => void | Promise<void>

const findSession = async ({
  payload,
  transactionID,
}: PayloadRequest): Promise<Session | undefined> => {
  const { sessions } = payload.db as { sessions?: Readonly<Record<string, Session>> }
  return transactionID ? sessions?.[String(await transactionID)] : undefined
}

/** Does `then` once the ending that `name` names has come about; whoever ends the transaction waits for it. */
const runAfter = (session: Session, name: keyof Session, then: Callback): boolean => {
  const end = session[name]?.bind(session)
  if (!end) return false
  session[name] = async (...args) => {
    const ended = await end(...args)
    await then()
    return ended
  }
  return true
}

const runAfterCommit = async (req: PayloadRequest, then: Callback): Promise<boolean> => {
  const session = await findSession(req)
  if (!session) return false
  return runAfter(session, 'resolve', then) || runAfter(session, 'commitTransaction', then)
}

/**
 * Does something once what the request wrote stands, never when it is rolled back: Payload has no hook after the
 * commit. Without a transaction it is done as soon as the event loop gets to it, even if the request fails later.
 */
export const afterCommit = async (req: PayloadRequest, then: () => void): Promise<void> => {
  if (!(await runAfterCommit(req, then))) setImmediate(then)
}

/**
 * Does something that belongs to the request and may collide with what others do: outside its transaction, once that is
 * committed, and the request waits for it. A statement that fails would else end the transaction (25P02, 251). Without
 * a transaction it is done here and now.
 */
export const outsideTransaction = async (
  req: PayloadRequest,
  then: () => Promise<void>,
): Promise<void> => {
  if (!(await runAfterCommit(req, then))) await then()
}

/** Does something that outlives the request's failure, once its transaction is rolled back; without one, here and now. */
export const afterRollback = async (
  req: PayloadRequest,
  then: () => Promise<void>,
): Promise<void> => {
  const session = await findSession(req)
  const follows =
    session && (runAfter(session, 'reject', then) || runAfter(session, 'abortTransaction', then))
  if (!follows) await then()
}
