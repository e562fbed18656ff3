import { Fault } from '../domain/fault.js'

type Variables = Readonly<Record<string, string | undefined>>

/**
 * The address of a worker's health page, `WORKER_PORT` and `WORKER_HOST`; options of the command line take
 * precedence.
 *
 * @throws {Fault} CONFIG_INVALID for a port that is no number from 0 to 65535
 */
export const readWorkerPageAddress = ({ WORKER_HOST, WORKER_PORT }: Variables = process.env) => {
  const port = WORKER_PORT ? Number(WORKER_PORT) : undefined
  if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port < 65_536))
    throw new Fault(
      'CONFIG_INVALID',
      `WORKER_PORT is '${WORKER_PORT ?? ''}'; expected a number from 0 to 65535.`,
    )
  return { port, host: WORKER_HOST ? WORKER_HOST : undefined }
}
