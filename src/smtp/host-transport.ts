import { Fault, FAULTS, type FaultCode } from '../domain/fault.js'
import type { Message, OpenTransport, Transport } from '../domain/transport.js'

/** RFC 5321 section 4.5.3.2.6 gives a server ten minutes after the final dot; a lease is renewed for as long. */
const SILENCE_MS = 300_000

const UNNAMED = 'the transport of this app'
const NO_REPLY = 'Taken by the transport.'
const STOPPING = 'The worker is stopping'

type Faultlike = { readonly code: FaultCode; readonly message: string }

/** Also a fault of another copy of this package, of which `instanceof` knows nothing. */
const isFaultlike = (error: unknown): error is Faultlike =>
  error instanceof Error &&
  error.name === 'Fault' &&
  'code' in error &&
  typeof error.code === 'string' &&
  error.code in FAULTS

/** An error that is no fault leaves open whether the message was taken; it is never sent again by itself. */
const asFault = (error: unknown): Fault => {
  if (error instanceof Fault) return error
  if (isFaultlike(error)) return new Fault(error.code, error.message, {}, { cause: error })
  return new Fault('TRANSPORT_UNCERTAIN', String(error), {}, { cause: error })
}

/** Rejects for what is in flight when it is cut, and after `silenceMs` without an answer. */
const createCuts = (silenceMs: number) => {
  const cuts = new Set<(fault: Fault) => void>()
  let isCut = false
  return {
    cutAll: (): void => {
      isCut = true
      for (const cut of cuts)
        cut(new Fault('TRANSPORT_UNCERTAIN', `${STOPPING}, and there is no answer yet.`))
    },
    bounded: async (work: () => Promise<string>): Promise<string> => {
      if (isCut) throw new Fault('TRANSPORT_UNREACHABLE', `${STOPPING}; nothing was sent.`)
      let end: (fault: Fault) => void = () => undefined
      const ended = new Promise<never>((_, reject) => {
        end = reject
      })
      const timer = setTimeout(() => {
        end(new Fault('TRANSPORT_UNCERTAIN', 'The transport gave no answer for too long.'))
      }, silenceMs)
      cuts.add(end)
      try {
        return await Promise.race([work(), ended])
      } finally {
        clearTimeout(timer)
        cuts.delete(end)
      }
    },
  }
}

type HostTransportArgs = {
  /** Whether Roundup has opened it, and therefore closes it. */
  readonly isOwn: boolean
  readonly silenceMs?: number
}

/**
 * A transport of the host as a worker takes it: what is thrown is a fault, an answer comes within five minutes, and
 * everything can be ended. Delivery may then treat it as it treats SMTP.
 */
export const hostTransport = (
  given: Transport,
  { isOwn, silenceMs = SILENCE_MS }: HostTransportArgs,
): OpenTransport => {
  const { bounded, cutAll } = createCuts(silenceMs)
  const sendOnce = async (message: Message): Promise<string> => {
    const reply: unknown = await given.send(message)
    return typeof reply === 'string' && reply.trim() !== '' ? reply : NO_REPLY
  }
  return {
    ...(given.connections === undefined ? {} : { connections: given.connections }),
    name: given.name ?? UNNAMED,
    relay: given.relay ?? given.name ?? UNNAMED,
    send: async (message) => {
      try {
        return await bounded(() => sendOnce(message))
      } catch (error) {
        throw asFault(error)
      }
    },
    close: async () => {
      if (isOwn) await given.close?.()
    },
    abort: () => {
      if (isOwn) given.abort?.()
      cutAll()
    },
  }
}
