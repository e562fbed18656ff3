import { Fault } from '../domain/fault.js'
import type { SmtpSession } from './session.js'

export type SmtpPool = {
  /** A session that nobody else uses; where the server allows no more of them, the next that is given back. */
  readonly take: () => Promise<SmtpSession>
  /** A session without messages so far, where the server allows more of them. */
  readonly takeNew: () => Promise<SmtpSession>
  readonly giveBack: (session: SmtpSession) => void
  /** Ends those that are idle. */
  readonly close: () => void
}

/** Some servers allow a hundred messages per session. */
const MESSAGES_A_SESSION = 100
/** After this many messages another connection is tried, once the server had refused one. */
const TRY_MORE_AFTER = 500

const OF_CONNECTIONS = /connection|session|concurren|thread|simultan/i

/** The server allows no further connection. */
const hasEnough = (error: unknown): boolean =>
  error instanceof Fault && error.code === 'RELAY_THROTTLED' && OF_CONNECTIONS.test(error.message)

const isReusable = (session: SmtpSession): boolean =>
  session.sent() < MESSAGES_A_SESSION && session.isOpen()

/** The newest session that the server has not ended meanwhile; ended ones are dropped. */
const takeOpen = (idle: SmtpSession[]): SmtpSession | undefined => {
  for (let session = idle.pop(); session; session = idle.pop()) if (session.isOpen()) return session
  return undefined
}

const quitAll = (sessions: readonly SmtpSession[]): void => {
  for (const session of sessions) session.quit()
}

/** Callers that wait for a session, first come first served; a caller that is woken without one opens its own. */
const waitingLine = () => {
  const waiting: ((session: SmtpSession | undefined) => void)[] = []
  return {
    next: () => waiting.shift(),
    wait: (): Promise<SmtpSession | undefined> =>
      new Promise((resolve) => {
        waiting.push(resolve)
      }),
    wakeAll: (): void => {
      for (const wake of waiting.splice(0)) wake(undefined)
    },
  }
}

/** How many connections the server allows, as far as known; tried again after some messages. */
const allowance = () => {
  let most = Infinity
  let messagesLeft = 0
  return {
    isUsedUp: (inUse: number): boolean => inUse >= most,
    learn: (inUse: number): void => {
      most = inUse
      messagesLeft = TRY_MORE_AFTER
    },
    countMessage: (): void => {
      messagesLeft -= 1
      if (messagesLeft === 0) most = Infinity
    },
  }
}

/** Sessions of one server. Where it allows fewer than there are messages in flight, messages wait for each other. */
export const smtpPool = (open: () => Promise<SmtpSession>): SmtpPool => {
  const idle: SmtpSession[] = []
  const line = waitingLine()
  const allowed = allowance()
  let inUse = 0

  const openOne = async (): Promise<SmtpSession> => {
    inUse += 1
    try {
      return await open()
    } catch (error) {
      inUse -= 1
      // No session is in use that could be given back to the callers that wait.
      if (inUse === 0) line.wakeAll()
      throw error
    }
  }
  const takeNew = async (): Promise<SmtpSession> => {
    if (!allowed.isUsedUp(inUse)) {
      try {
        return await openOne()
      } catch (error) {
        if (!hasEnough(error) || inUse === 0) throw error
        allowed.learn(inUse)
      }
    }
    return (await line.wait()) ?? take()
  }
  const take = async (): Promise<SmtpSession> => {
    const session = takeOpen(idle)
    if (session) inUse += 1
    return session ?? takeNew()
  }
  return {
    take,
    takeNew,
    giveBack: (session) => {
      allowed.countMessage()
      if (session.sent() >= MESSAGES_A_SESSION) session.quit()
      const next = line.next()
      if (next && isReusable(session)) {
        next(session)
        return
      }
      inUse -= 1
      if (isReusable(session)) idle.push(session)
      next?.(undefined)
    },
    close: () => quitAll(idle.splice(0)),
  }
}
