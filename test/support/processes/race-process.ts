import { createInterface } from 'node:readline'

import { getPayload, handleEndpoints } from 'payload'

import { systemClock } from '../../../src/storage/system-clock.js'
import { applyPlan } from '../../../src/import/write/apply-plan.js'
import { importSubscribers } from '../../../src/import/subscribers/import-subscribers.js'
import { readRoundup } from '../../../src/import/parse/read-roundup.js'
import { optionsOf } from '../../../src/options/plugin-options.js'
import { createReconciler } from '../../../src/worker/reconciler.js'
import type { RaceAnswer, RaceCall } from './race.js'

/**
 * A server process on a test's database: it reads a line of JSON with calls, makes all of them at the same time, and
 * answers with a line of JSON.
 */
const { default: config } = await import('../../../payload.config.js')
const payload = await getPayload({ config })
const options = optionsOf(payload)

type Requested = Extract<RaceCall, { path: string }>

const sent = (call: Requested): RequestInit => {
  if ('method' in call) {
    const { body, method } = call
    const json = body ? { body: JSON.stringify(body) } : {}
    return { ...json, headers: { 'content-type': 'application/json' }, method }
  }
  const form = new FormData()
  form.set('_payload', JSON.stringify(call.form))
  return { body: form, method: 'PATCH' }
}

const request = async (call: Requested): Promise<RaceAnswer> => {
  const made = new Request(new URL(`/api${call.path}`, options.publicUrl), sent(call))
  made.headers.set('accept-language', 'en')
  if (call.token) made.headers.set('authorization', `JWT ${call.token}`)
  const response = await handleEndpoints({ config: payload.config, request: made })
  const text = await response.text()
  return { status: response.status, text }
}

const reconcileOnce = createReconciler(payload, systemClock)

const work = async (call: RaceCall): Promise<unknown> => {
  if ('importText' in call)
    return applyPlan({
      options,
      payload,
      read: (points) => readRoundup({ bytes: Buffer.from(call.importText), points }),
    })
  if ('subscribers' in call)
    return importSubscribers({
      clock: systemClock,
      consent: 'They asked.',
      options,
      payload,
      text: call.subscribers,
    })
  return reconcileOnce()
}

const answer = async (call: RaceCall): Promise<RaceAnswer> => {
  if ('path' in call) return request(call)
  try {
    return { status: 200, text: JSON.stringify(await work(call)) }
  } catch (error) {
    return { status: 0, text: String(error) }
  }
}

process.stdout.write('ready\n')
for await (const line of createInterface({ input: process.stdin })) {
  const answers = await Promise.all((JSON.parse(line) as RaceCall[]).map(answer))
  process.stdout.write(`${JSON.stringify(answers)}\n`)
}
process.exit(0)
