/** A name beside an address, as header fields show them. */
export type Mailbox = { readonly name?: string | undefined; readonly address: string }

export type HeaderValue = string | Date | Mailbox

export type HeaderField = { readonly name: string; readonly value: HeaderValue }

/** A message before it is bytes: header fields in their order, and the same content as text and as HTML. */
export type MessageParts = {
  readonly fields: readonly HeaderField[]
  readonly text: string
  readonly html: string
  /** Determines the boundary between the two parts; the same seed gives the same bytes. */
  readonly boundarySeed: string
}

/** What compiling needs of a MIME library. The same input gives the same bytes every time. */
export type ComposeMime = {
  /** The whole message with CRLF line ends: multipart/alternative, both parts quoted-printable in UTF-8. */
  readonly compose: (message: MessageParts) => Promise<Buffer>
  /** One header field, encoded and folded, without the line end behind it. */
  readonly field: (field: HeaderField) => string
  /** A line of a body with its CRLF, as quoted-printable lines of at most 76 octets. */
  readonly line: (line: string) => string
}
