import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createConnection, createServer, type AddressInfo, type Server } from 'node:net'
import { resolve } from 'node:path'

/** A host that a worker runs on: a network namespace with a host name of its own, or this one. */
export type Host = {
  readonly name: string
  readonly space: string | undefined
  /** Address at which it reaches this host. */
  readonly gateway: string
}

/** Parses `name=namespace=gateway,…`; an empty text means two processes on this host. */
export const hostsOf = (text: string): readonly Host[] =>
  text === ''
    ? ['one', 'two'].map((name) => ({ name, space: undefined, gateway: '127.0.0.1' }))
    : text.split(',').map((part) => {
        const [name = '', space, gateway = ''] = part.split('=')
        return { name, space, gateway }
      })

export type Door = { readonly port: number; readonly close: () => void }

/** Forwards connections from a host's side of the cable to a port of this host's loopback. */
export const openDoor = async ({ gateway }: Host, port: number): Promise<Door> => {
  const server: Server = createServer((from) => {
    const to = createConnection(port, '127.0.0.1')
    from.pipe(to).pipe(from)
    for (const end of [from, to])
      end.on('error', () => {
        from.destroy()
        to.destroy()
      })
  })
  server.listen(0, gateway)
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    close: () => void server.close(),
  }
}

export type Worker = { readonly said: () => string; readonly ended: Promise<number | null> }

const NAMED = 'hostname "$0" && exec "$@"'

const within = ({ name, space }: Host, command: readonly string[]): readonly string[] =>
  space === undefined
    ? command
    : ['ip', 'netns', 'exec', space, 'unshare', '--uts', 'sh', '-c', NAMED, name, ...command]

/** Starts `roundup worker` on a host. */
export const startWorker = (
  host: Host,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Worker & { readonly child: ChildProcess } => {
  const command = [process.execPath, resolve('src/cli/roundup.js'), 'worker', ...args]
  const [program = '', ...rest] = within(host, command)
  const child = spawn(program, rest, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const ended = once(child, 'close').then(([code]) => code as number | null)
  return { child, ended, said: () => said }
}
