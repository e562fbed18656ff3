/** A message that a source brings. */
export type ReturnedMessage = {
  /** RFC 5322. */
  readonly raw: Uint8Array
  /** The recipients of its envelope, where they are known. */
  readonly recipients: readonly string[]
  /** Which way it came, e.g. `smtp`. */
  readonly source: string
}

/** Keeps what a message says. It may be called again with the same message; it resolves once the report is kept. */
export type TakeMessage = (message: ReturnedMessage) => Promise<void>

/** Stops a source. */
export type CloseSource = () => Promise<void>

/** A way by which bounces, complaints and unsubscriptions arrive: it brings messages, and confirms each only once it is kept. */
export type BounceSource = {
  readonly start: (take: TakeMessage) => Promise<CloseSource>
}
