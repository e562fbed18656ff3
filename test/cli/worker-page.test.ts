import { afterEach, describe, expect, it } from '@jest/globals'

import { createHealthCheck } from '../../src/cli/worker-health.js'
import { openWorkerPage, type WorkerPage } from '../../src/cli/worker-page.js'
import { createMetrics } from '../../src/worker/metrics.js'
import { createLiveness } from '../../src/worker/liveness.js'

const noon = Date.parse('2026-11-22T12:00:00Z')

let page: WorkerPage
afterEach(() => {
  page.close()
})

const openPage = async (underWay: () => Promise<never[]>) => {
  let now = noon
  const clock = (): Date => new Date(now)
  const signs = createLiveness(clock)
  page = await openWorkerPage({
    health: createHealthCheck({ signal: new AbortController().signal, signs, underWay }),
    host: '127.0.0.1',
    metrics: createMetrics({ clock, underWay }),
    port: 0,
  })
  const health = async (): Promise<[number, unknown]> => {
    const answer = await fetch(`${page.url}/health`)
    return [answer.status, ((await answer.json()) as { state: unknown }).state]
  }
  return {
    health,
    signs,
    later: (minutes: number) => {
      now += minutes * 60_000
    },
  }
}

describe('the health page of a worker', () => {
  it('reports a worker whose loop hangs, and not one that waits for a mail server', async () => {
    const { health, later, signs } = await openPage(() => Promise.resolve([]))
    expect(await health()).toEqual([200, 'working'])
    signs.observer.begun?.()
    later(5)
    expect(await health()).toEqual([200, 'working'])
    signs.observer.ended?.(300)
    expect(await health()).toEqual([503, 'stuck'])
    signs.observer.active?.()
    expect(await health()).toEqual([200, 'working'])
  })

  it("reports that the database is away, and keeps the worker's own metrics", async () => {
    const { health } = await openPage(() => Promise.reject(new Error('connection lost')))
    expect(await health()).toEqual([503, 'withoutDatabase'])
    const metrics = await fetch(`${page.url}/metrics`)
    expect(metrics.status).toBe(200)
    expect(await metrics.text()).toContain('roundup_worker_up 0')
  })
})
