import type { Answered, Http } from './http.js'
import type { InputRoom } from './input-room.js'

/** One input: where it goes and whose it is. What stands in it as `@collection:n` is an id of the newsroom. */
export type Case = {
  readonly kind: string
  /** What is shown where it goes wrong, enough to send it again. */
  readonly shown: string
  readonly send: (room: InputRoom) => Promise<Answered>
}

const SHOWN = 1500

const briefly = (text: string): string =>
  text.length > SHOWN ? `${text.slice(0, SHOWN)}… (${text.length} characters)` : text

const shownHttp = ({ body, headers, method, path, who }: Http): string =>
  `${who}: ${method} ${briefly(path)}${headers ? ` ${JSON.stringify(headers)}` : ''}${body === undefined ? '' : ` ${briefly(body)}`}`

/** An input over HTTP. */
export const httpCase = (kind: string, http: Http): Case => ({
  kind,
  shown: shownHttp(http),
  send: (room) => room.http(http),
})
