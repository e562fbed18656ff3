/** A name beside an address, as header fields show them. */
export type Mailbox = { readonly name?: string | undefined; readonly address: string }

export type HeaderValue = string | Date | Mailbox

export type HeaderField = { readonly name: string; readonly value: HeaderValue }

/** A message before it is bytes: fields in their order, and the two parts that say the same. */
export type MessageParts = {
  readonly fields: readonly HeaderField[]
  readonly text: string
  readonly html: string
  /** Parts the two bodies; the same seed gives the same bytes. */
  readonly boundarySeed: string
}

/** The one thing compiling asks of a MIME library. Whatever it writes, it writes the same way each time. */
export type ComposeMime = {
  /** The whole message with CRLF line ends: multipart/alternative, both parts quoted-printable in UTF-8. */
  readonly compose: (message: MessageParts) => Promise<Buffer>
  /** One header field, encoded and folded, without the line end behind it. */
  readonly field: (field: HeaderField) => string
  /** A line of a body with its CRLF, as quoted-printable lines of at most 76 octets. */
  readonly line: (line: string) => string
}
