import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createConnection } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

import { systemClock } from '../../storage/system-clock.js'
import { Fault } from '../../domain/fault.js'
import { freePort } from '../inbox/free-port.js'

const missingTool = (name: string): Fault =>
  new Fault(
    'CONFIG_INVALID',
    `${name} is not installed. It comes with Debian's postfix: apt-get install postfix`,
  )

const startTool = async (name: string, args: readonly string[]): Promise<ChildProcess> => {
  const child = spawn(name, args, { stdio: 'ignore' })
  const failed = once(child, 'error').then(() => true)
  const spawned = once(child, 'spawn').then(() => false)
  if (await Promise.race([failed, spawned])) throw missingTool(name)
  return child
}

const isListening = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = createConnection(port, '127.0.0.1')
    socket.once('data', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => {
      resolve(false)
    })
  })

export type Sink = { readonly port: number; readonly stop: () => void }

/** Starts smtp-sink, which accepts every message and keeps none: faster than any server that keeps them. */
export const startSink = async (): Promise<Sink> => {
  const port = await freePort(20_250)
  const asNobody = process.getuid?.() === 0 ? ['-u', 'nobody'] : []
  const child = await startTool('smtp-sink', [...asNobody, `127.0.0.1:${String(port)}`, '200'])
  for (let tries = 0; tries < 50 && !(await isListening(port)); tries += 1) await sleep(100)
  return { port, stop: () => void child.kill() }
}

export type CeilingArgs = {
  readonly port: number
  readonly messages: number
  readonly connections: number
  /** A file with the message to send. */
  readonly file: string
}

/** Messages per second that smtp-source, which composes and stores nothing, sends to the same server. */
export const measureCeiling = async (args: CeilingArgs): Promise<number> => {
  const { connections, file, messages, port } = args
  const flags = ['-d', '-s', String(connections), '-m', String(messages), '-F', file]
  const startedAt = systemClock().getTime()
  const child = await startTool('smtp-source', [...flags, `127.0.0.1:${String(port)}`])
  const [code] = (await once(child, 'exit')) as [number | null]
  if (code !== 0) throw new Fault('CONFIG_INVALID', `smtp-source ended with ${String(code)}.`)
  return messages / ((systemClock().getTime() - startedAt) / 1000)
}
