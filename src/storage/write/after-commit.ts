import type { PayloadRequest } from 'payload'

type EndTransaction = (...args: unknown[]) => Promise<unknown>

/** A transaction in Payload's adapters. Drizzle's ends with `resolve` or `reject`, MongoDB's with the other two. */
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

/** Calls `then` after the transaction has ended in the given way. The caller that ends the transaction waits for it. */
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
 * Calls `then` once the writes of a request are committed, and never after a rollback: Payload has no hook after the
 * commit. Without a transaction it is called soon after, even if the request fails later.
 */
export const afterCommit = async (req: PayloadRequest, then: () => void): Promise<void> => {
  if (!(await runAfterCommit(req, then))) setImmediate(then)
}

/**
 * Runs work that belongs to a request and may collide with other requests: after the commit, outside the transaction,
 * while the request waits. Inside the transaction a failed statement would abort it (25P02 on Postgres, 251 on
 * MongoDB). Without a transaction the work runs at once.
 */
export const outsideTransaction = async (
  req: PayloadRequest,
  then: () => Promise<void>,
): Promise<void> => {
  if (!(await runAfterCommit(req, then))) await then()
}

/** Runs work that has to survive the failure of a request: after the rollback, or at once without a transaction. */
export const afterRollback = async (
  req: PayloadRequest,
  then: () => Promise<void>,
): Promise<void> => {
  const session = await findSession(req)
  const follows =
    session && (runAfter(session, 'reject', then) || runAfter(session, 'abortTransaction', then))
  if (!follows) await then()
}
