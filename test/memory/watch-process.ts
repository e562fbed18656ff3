import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

import type { Payload } from 'payload'

export type ProcessMeasurement = {
  readonly seconds: number
  /** Resident memory at the start, at the peak and at the end of the work. */
  readonly startMb: number
  readonly peakMb: number
  readonly endMb: number
  /** At most twenty samples, evenly spread. */
  readonly curveMb: readonly number[]
  /** The longest time that one query took. */
  readonly silentMs: number
}

export type ProcessWatch = {
  readonly during: (work: () => Promise<void>) => Promise<ProcessMeasurement>
  readonly close: () => Promise<void>
}

const SAMPLE_MS = 100
const CURVE = 20
const POLLER = fileURLToPath(new URL('./poll-health.ts', import.meta.url))

const rssMb = (): number => Math.round(process.memoryUsage.rss() / 2 ** 20)

const curveOf = (samples: readonly number[]): readonly number[] => {
  const step = Math.max(1, Math.ceil(samples.length / CURVE))
  return samples.filter((_, at) => at % step === 0)
}

const serveHealth = async (payload: Payload, collection: string) => {
  const server = createServer((_, response) => {
    payload.db.count({ collection, where: {} }).then(
      ({ totalDocs }) => response.end(String(totalDocs)),
      () => response.writeHead(503).end(),
    )
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/health` }
}

/** Watches the memory of this process and, from another process, how long a query takes. */
export const watchProcess = async (payload: Payload, collection: string): Promise<ProcessWatch> => {
  const { server, url } = await serveHealth(payload, collection)
  const flags = ['--no-warnings', '--import', 'tsx']
  const poller = spawn(process.execPath, [...flags, POLLER, url], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let silentMs = 0
  const lines = createInterface({ input: poller.stdout })
  lines.on('line', (line) => (silentMs = Math.max(silentMs, Number(line))))
  await once(lines, 'line')
  return {
    during: async (work) => {
      await once(lines, 'line')
      silentMs = 0
      const startedAt = performance.now()
      const samples = [rssMb()]
      const sampling = setInterval(() => samples.push(rssMb()), SAMPLE_MS)
      await work()
      samples.push(rssMb())
      clearInterval(sampling)
      await once(lines, 'line')
      await once(lines, 'line')
      return {
        seconds: Math.round((performance.now() - startedAt) / 100) / 10,
        startMb: samples[0] ?? 0,
        peakMb: Math.max(...samples),
        endMb: samples.at(-1) ?? 0,
        curveMb: curveOf(samples),
        silentMs: Math.round(silentMs),
      }
    },
    close: async () => {
      poller.kill()
      await once(poller, 'exit')
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
