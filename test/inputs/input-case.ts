import type { InputResponse, InputRequest } from './input-request.js'
import type { InputHarness } from './input-harness.js'

/** One input. `@collection:n` in it is replaced by an id of the newsroom. */
export type InputCase = {
  readonly kind: string
  /** What a failure shows, enough to send it again. */
  readonly description: string
  readonly send: (room: InputHarness) => Promise<InputResponse>
}

const SHOWN = 1500

const shorten = (text: string): string =>
  text.length > SHOWN ? `${text.slice(0, SHOWN)}… (${text.length} characters)` : text

const describeRequest = ({ body, headers, method, path, who }: InputRequest): string =>
  `${who}: ${method} ${shorten(path)}${headers ? ` ${JSON.stringify(headers)}` : ''}${body === undefined ? '' : ` ${shorten(body)}`}`

/** An input that is sent over HTTP. */
export const httpCase = (kind: string, http: InputRequest): InputCase => ({
  kind,
  description: describeRequest(http),
  send: (room) => room.http(http),
})
