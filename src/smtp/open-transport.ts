import { Fault } from '../domain/fault.js'
import type { OpenTransport, Transport } from '../domain/transport.js'
import type { ResolvedOptions } from '../options/resolve-options.js'
import { hostTransport } from './host-transport.js'
import { smtpTransport } from './transport.js'

type TransportOptions = Pick<ResolvedOptions, 'delivery' | 'secrets'>

const MOST_CONNECTIONS = 100

const wrong = (what: string): Fault =>
  new Fault('CONFIG_INVALID', `roundup({ delivery: { transport: … } }): ${what}`)

const checked = (given: Transport): Transport => {
  const { connections, send }: Partial<Transport> = given
  if (typeof send !== 'function')
    throw wrong('what the function opened is no transport; it has no function send.')
  if (connections === undefined) return given
  if (Number.isInteger(connections) && connections >= 1 && connections <= MOST_CONNECTIONS)
    return given
  throw wrong(`expected connections to be a whole number from 1 to ${String(MOST_CONNECTIONS)}.`)
}

/** Whether there is anything to send through, as far as the options say without opening it. */
export const hasTransport = async ({ delivery, secrets }: TransportOptions): Promise<boolean> =>
  delivery.transport !== undefined || (await secrets()).smtpUrl !== undefined

/**
 * Opens what mailings go through: the host's transport, or SMTP to the address of the options.
 *
 * @returns undefined where the options name neither
 * @throws {Fault} CONFIG_INVALID for a transport that is none
 */
export const openTransport = async ({
  delivery: { transport },
  secrets,
}: TransportOptions): Promise<OpenTransport | undefined> => {
  if (typeof transport === 'function') {
    const opened: unknown = await transport()
    return hostTransport(checked((opened ?? {}) as Transport), { isOwn: true })
  }
  if (transport) return hostTransport(checked(transport), { isOwn: false })
  const { smtpUrl } = await secrets()
  return smtpUrl === undefined ? undefined : smtpTransport(smtpUrl)
}
