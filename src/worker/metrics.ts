import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'

import type { OpenMailing } from '../storage/open-mailings.js'
import type { Clock } from '../domain/clock.js'
import { DELIVERY_STATES } from '../domain/mailing-states.js'
import type { WorkerObserver } from './instrumented.js'

export type Metrics = {
  readonly contentType: string
  readonly observer: WorkerObserver
  /** In Prometheus' text format: what this process did, and the state of all mailings. */
  readonly page: () => Promise<string>
}

type MetricsArgs = {
  readonly clock: Clock
  readonly underWay: () => Promise<readonly OpenMailing[]>
}

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300]

/** Rows that were given back have no outcome. */
const OUTCOMES = ['accepted', 'deferred', 'refused', 'skipped', 'uncertain'] as const

const ofThisProcess = (register: Registry) => ({
  deliveries: new Counter({
    name: 'roundup_deliveries_total',
    help: 'Outcomes that this worker recorded.',
    labelNames: ['outcome'],
    registers: [register],
  }),
  inFlight: new Gauge({
    name: 'roundup_messages_in_flight',
    help: 'Messages handed to the mail server that it has not answered yet.',
    registers: [register],
  }),
  submitSeconds: new Histogram({
    name: 'roundup_submit_seconds',
    help: 'From handing a message to the mail server to its reply.',
    buckets: SECONDS,
    registers: [register],
  }),
  reclaimed: new Counter({
    name: 'roundup_reclaimed_total',
    help: 'Rows taken back from workers that died, by what they became.',
    labelNames: ['state'],
    registers: [register],
  }),
  up: new Gauge({
    name: 'roundup_worker_up',
    help: '1 while the worker reaches its database, else 0.',
    registers: [register],
  }),
})

const ofAllWorkers = (register: Registry) => ({
  open: new Gauge({
    name: 'roundup_mailing_open',
    help: 'Rows of mailings that are under way, as they were last counted.',
    labelNames: ['mailing', 'state'],
    registers: [register],
  }),
  waits: new Gauge({
    name: 'roundup_mailing_waits',
    help: '1 while a mailing waits: for its sending hours, its warm-up, or a quota of the mail server.',
    labelNames: ['mailing', 'because'],
    registers: [register],
  }),
  slowed: new Gauge({
    name: 'roundup_mailing_slowed_per_minute',
    help: 'Messages a minute since the mail server asked for a slower rate.',
    labelNames: ['mailing'],
    registers: [register],
  }),
  stall: new Gauge({
    name: 'roundup_oldest_stall_seconds',
    help: 'How long the most stalled mailing has not moved although nothing holds it back.',
    registers: [register],
  }),
})

type Own = ReturnType<typeof ofThisProcess>

const observerOf = ({ deliveries, inFlight, reclaimed, submitSeconds }: Own): WorkerObserver => ({
  begun: () => inFlight.inc(),
  ended: (seconds) => {
    inFlight.dec()
    submitSeconds.observe(seconds)
  },
  recorded: (outcomes) => {
    for (const { outcome } of outcomes)
      if (OUTCOMES.some((state) => state === outcome.state))
        deliveries.inc({ outcome: outcome.state })
  },
  reclaimed: ({ queued, uncertain }) => {
    reclaimed.inc({ state: 'queued' }, queued)
    reclaimed.inc({ state: 'uncertain' }, uncertain)
  },
})

/** Metrics of a worker. No label contains an address. */
export const createMetrics = ({ clock, underWay }: MetricsArgs): Metrics => {
  const register = new Registry()
  collectDefaultMetrics({ register })
  const own = ofThisProcess(register)
  const { open, slowed, stall, waits } = ofAllWorkers(register)
  const lookAtWaits = (mailings: readonly OpenMailing[]): void => {
    waits.reset()
    slowed.reset()
    for (const { id: mailing, samples, state } of mailings) {
      if (state !== 'submitting') continue
      if (samples.waits) waits.set({ mailing, because: samples.waits.because }, 1)
      if (samples.slowed) slowed.set({ mailing }, samples.slowed.perMinute)
    }
  }
  for (const outcome of OUTCOMES) own.deliveries.inc({ outcome }, 0)
  const look = async (): Promise<void> => {
    const mailings = await underWay()
    open.reset()
    for (const { counts, id } of mailings)
      for (const state of DELIVERY_STATES) open.set({ mailing: id, state }, counts[state])
    lookAtWaits(mailings)
    const now = clock().getTime()
    stall.set(
      Math.max(0, ...mailings.map(({ stillSinceMs }) => (now - (stillSinceMs ?? now)) / 1000)),
    )
  }
  return {
    contentType: register.contentType,
    observer: observerOf(own),
    page: async () => {
      await look().then(
        () => own.up.set(1),
        () => own.up.set(0),
      )
      return register.metrics()
    },
  }
}
