/** An envelope and the bytes in it, as pieces of whole lines: CRLF line ends, not dot-stuffed. */
export type Message = {
  readonly envelope: { readonly from: string; readonly to: string }
  readonly raw: readonly Buffer[]
}

/** The one thing that delivery needs of SMTP. */
export type Transport = {
  /**
   * Sends one message.
   *
   * @returns the server's reply, e.g. `250 2.0.0 Ok: queued as 4F2A1`
   * @throws {Fault} TRANSPORT_UNREACHABLE when the connection never came up, TRANSPORT_LOST when it was lost before the final
   *   dot, TRANSPORT_UNCERTAIN when it was lost after it; all other codes are what the server replied, by `REPLY_TABLE`
   */
  readonly send: (message: Message) => Promise<string>
  /** Names the server that takes the messages, without a password: its limits apply to all who send through it. */
  readonly relay?: string
}
