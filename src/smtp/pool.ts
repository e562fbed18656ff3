import { Fault } from '../domain/fault.js'
import type { SmtpSession } from './session.js'

export type SmtpPool = {
  /** A session that nobody else uses; where the server takes no more of them, the next that is given back. */
  readonly take: () => Promise<SmtpSession>
  /** One that no message was sent over yet, where the server takes more of them. */
  readonly takeNew: () => Promise<SmtpSession>
  readonly giveBack: (session: SmtpSession) => void
  /** Ends those that are idle. */
  readonly close: () => void
}

/** Some servers ask to be left after a hundred messages. */
const MESSAGES_A_SESSION = 100
/** So many messages after it had enough of them the server is asked for another connection again. */
const ASKED_AGAIN_AFTER = 500

const OF_CONNECTIONS = /connection|session|concurren|thread|simultan/i

/** The server takes no more connections than it has. */
const hasEnough = (error: unknown): boolean =>
  error instanceof Fault && error.code === 'RELAY_THROTTLED' && OF_CONNECTIONS.test(error.message)

const isReusable = (session: SmtpSession): boolean =>
  session.sent() < MESSAGES_A_SESSION && session.isOpen()

/** The last one that the server has not ended meanwhile; the others are forgotten. */
const takeOpen = (idle: SmtpSession[]): SmtpSession | undefined => {
  for (let session = idle.pop(); session; session = idle.pop()) if (session.isOpen()) return session
  return undefined
}

const quitAll = (sessions: readonly SmtpSession[]): void => {
  for (const session of sessions) session.quit()
}

/** Those who wait for a session, the first of them first; without one they may open their own. */
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

/** How many connections the server allows, as far as it is known; asked again after some messages. */
const allowance = () => {
  let most = Infinity
  let messagesLeft = 0
  return {
    isUsedUp: (inUse: number): boolean => inUse >= most,
    learn: (inUse: number): void => {
      most = inUse
      messagesLeft = ASKED_AGAIN_AFTER
    },
    countMessage: (): void => {
      messagesLeft -= 1
      if (messagesLeft === 0) most = Infinity
    },
  }
}

/** Sessions of one server. One that allows fewer of them than there are messages in flight hands them on. */
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
      // Nobody is left who could give a session back to those who wait.
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
