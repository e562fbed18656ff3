import type { InputResponse, InputRequest } from './input-request.js'
import type { InputHarness } from './input-harness.js'

/** One input: where it goes and whose it is. What stands in it as `@collection:n` is an id of the newsroom. */
export type InputCase = {
  readonly kind: string
  /** What is shown where it goes wrong, enough to send it again. */
  readonly description: string
  readonly send: (room: InputHarness) => Promise<InputResponse>
}

const SHOWN = 1500

const shorten = (text: string): string =>
  text.length > SHOWN ? `${text.slice(0, SHOWN)}… (${text.length} characters)` : text

const describeRequest = ({ body, headers, method, path, who }: InputRequest): string =>
  `${who}: ${method} ${shorten(path)}${headers ? ` ${JSON.stringify(headers)}` : ''}${body === undefined ? '' : ` ${shorten(body)}`}`

/** An input over HTTP. */
export const httpCase = (kind: string, http: InputRequest): InputCase => ({
  kind,
  description: describeRequest(http),
  send: (room) => room.http(http),
})
