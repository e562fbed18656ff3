import type { Socket } from 'node:net'

/** A connection as commands and replies: bytes go out at once, replies come in the order of the commands. */
export type SmtpWire = {
  /** Resolves once all bytes are handed to the operating system; until then the last byte has not left. */
  readonly write: (parts: readonly (Buffer | string)[]) => Promise<void>
  /** The next reply, its lines separated by line feeds. Rejects when the connection is lost first. */
  readonly reply: () => Promise<string>
  readonly isOpen: () => boolean
  /** Sends QUIT and does not wait for the reply. */
  readonly quit: () => void
  /** Ends the connection at once, whatever is under way. */
  readonly abort: () => void
}

type Waiter = {
  readonly resolve: (reply: string) => void
  readonly reject: (error: Error) => void
}

const LAST_LINE = /^\d{3}(?: |$)/
const LONGEST_REPLY = 65_536

const lost = (message: string): Error => Object.assign(new Error(message), { code: 'ECONNECTION' })

/** Splits incoming text into whole replies; keeps the rest for later. */
const replyCutter = (): ((chunk: string) => string[]) => {
  let rest = ''
  let lines: string[] = []
  return (chunk) => {
    const cut = (rest + chunk).split(/\r?\n/)
    rest = cut.pop() ?? ''
    const replies: string[] = []
    for (const line of cut) {
      lines.push(line)
      if (!LAST_LINE.test(line)) continue
      replies.push(lines.join('\n'))
      lines = []
    }
    if (rest.length + lines.length * 80 > LONGEST_REPLY) throw lost('The reply has no end.')
    return replies
  }
}

/** Replies that came before they were awaited, and callers that wait for one. */
const replyQueue = () => {
  const replies: string[] = []
  const waiters: Waiter[] = []
  let failure: Error | undefined
  return {
    push: (reply: string): void => {
      const waiter = waiters.shift()
      if (waiter) waiter.resolve(reply)
      else replies.push(reply)
    },
    fail: (error: Error): void => {
      failure ??= error
      for (const { reject } of waiters.splice(0)) reject(failure)
    },
    next: (): Promise<string> =>
      new Promise((resolve, reject) => {
        const reply = replies.shift()
        if (reply !== undefined) resolve(reply)
        else if (failure) reject(failure)
        else waiters.push({ resolve, reject })
      }),
    failure: (): Error | undefined => failure,
  }
}

const writeAll = (socket: Socket, parts: readonly (Buffer | string)[]): Promise<void> =>
  new Promise((resolve, reject) => {
    socket.cork()
    parts.forEach((part, index) => {
      if (index < parts.length - 1) socket.write(part)
      else
        socket.write(part, (error) => {
          if (error) reject(error)
          else resolve()
        })
    })
    socket.uncork()
  })

/**
 * @param socket of a connection that is greeted, encrypted and logged in
 * @param timeoutMs silence after which the connection counts as lost
 */
export const smtpWire = (socket: Socket, timeoutMs: number): SmtpWire => {
  const queue = replyQueue()
  const cut = replyCutter()
  const fail = (error: Error): void => {
    queue.fail(error)
    socket.destroy()
  }
  socket.on('data', (chunk: Buffer) => {
    try {
      for (const reply of cut(chunk.toString('utf8'))) queue.push(reply)
    } catch (error) {
      fail(error as Error)
    }
  })
  socket.on('error', (error) => {
    fail(lost(error.message))
  })
  socket.once('end', () => {
    fail(lost('The server ended the connection.'))
  })
  socket.once('close', () => {
    fail(lost('The connection was closed.'))
  })
  socket.setNoDelay(true)
  socket.setTimeout(timeoutMs, () => {
    fail(lost('The server was silent for too long.'))
  })
  return {
    write: (parts) => {
      const failure = queue.failure()
      return failure ? Promise.reject(failure) : writeAll(socket, parts)
    },
    reply: queue.next,
    isOpen: () => queue.failure() === undefined && socket.writable,
    quit: () => {
      if (socket.writable) socket.end('QUIT\r\n')
    },
    abort: () => {
      fail(lost('The worker is stopping, and the server took too long to answer.'))
    },
  }
}
