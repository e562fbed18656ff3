import { Fault } from '../domain/fault.js'

type Variables = Readonly<Record<string, string | undefined>>

/**
 * Where a worker answers how it fares, unless the command line says so: `WORKER_PORT`, `WORKER_HOST`.
 *
 * @throws {Fault} CONFIG_INVALID
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
