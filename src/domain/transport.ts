/** An envelope and the bytes in it, as pieces of whole lines: CRLF line ends, not dot-stuffed. */
export type Message = {
  /** Where the message comes from and goes to, whatever its header fields say. */
  readonly envelope: {
    /** The address that bounces return to. */
    readonly from: string
    /** The recipient. */
    readonly to: string
  }
  /** The message's bytes; one piece begins where the last one ends. */
  readonly raw: readonly Buffer[]
}

/** The one thing that delivery needs of whatever sends mail. A host may bring its own. */
export type Transport = {
  /**
   * Sends one message to its one recipient. Never sends twice by itself: delivery tries again, by rules that people set.
   *
   * @returns the server's reply, e.g. `250 2.0.0 Ok: queued as 4F2A1`
   * @throws {Fault} TRANSPORT_UNREACHABLE when the connection never came up, TRANSPORT_LOST when it was lost before the final
   *   dot, TRANSPORT_UNCERTAIN when it was lost after it; all other codes are what the server replied, by `REPLY_TABLE`
   */
  readonly send: (message: Message) => Promise<string>
  /** What people read where the transport is meant, e.g. `Amazon SES`, without a secret. */
  readonly name?: string
  /** Names the server that takes the messages, without a password: its limits apply to all who send through it. */
  readonly relay?: string
  /** The most messages that may be in flight at once; below it `delivery.connections` and publications decide. */
  readonly connections?: number
  /** Ends what is idle. Called when nothing is in flight. */
  readonly close?: () => void | Promise<void>
  /** Ends everything now, with TRANSPORT_LOST before the final dot and TRANSPORT_UNCERTAIN after it. */
  readonly abort?: () => void
}

/** A transport as a worker holds it: it can be ended. */
export type OpenTransport = Transport & Required<Pick<Transport, 'abort' | 'close' | 'name'>>
