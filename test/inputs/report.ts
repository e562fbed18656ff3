import type { InputCase } from './input-case.js'
import type { InputResponse } from './input-request.js'

export type TimedInput = { readonly ms: number; readonly kind: string; readonly shown: string }

export type Failure = {
  readonly count: number
  readonly kind: string
  readonly shown: string
  readonly told: string
}

/** The longest time that an answer may take. */
export const LONGEST_MS = 2000

const SLOWEST = 10

/** Payload's answer for collections without endpoints. */
const NOT_IMPLEMENTED = 501

/** Identifies a failure across inputs: the message without numbers and ids, and the first frames. */
const signatureOf = (told: string): string => {
  const [first = '', ...rest] = told.split('\n')
  const frames = rest.filter((line) => /^\s+at /.test(line)).slice(0, 3)
  const places = frames.map((line) => (line.split('node_modules/').at(-1) ?? '').slice(0, 80))
  return [first.replace(/[0-9a-f-]{20,}|\d+/g, '#').slice(0, 120), ...places].join(' | ')
}

/** Counts answers, and keeps one input per kind of failure. */
export const createReport = () => {
  const statuses = new Map<number, number>()
  const kinds = new Map<string, number>()
  const failures = new Map<string, Failure>()
  let slowest: TimedInput[] = []

  const note = (
    { kind, description }: InputCase,
    { status, message }: InputResponse,
    ms: number,
  ): void => {
    statuses.set(status, (statuses.get(status) ?? 0) + 1)
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
    slowest = [...slowest, { kind, ms: Math.round(ms), shown: description }]
      .sort((a, b) => b.ms - a.ms)
      .slice(0, SLOWEST)
    if (status < 500 || status === NOT_IMPLEMENTED) return
    const signature = signatureOf(message)
    const { count, ...first } = failures.get(signature) ?? {
      count: 0,
      kind,
      shown: description,
      told: message,
    }
    failures.set(signature, { ...first, count: count + 1 })
  }

  return {
    note,
    failed: () => [...failures.values()].sort((a, b) => b.count - a.count),
    kinds: () => kinds.size,
    slowest: () => slowest,
    statuses: () => Object.fromEntries([...statuses].sort(([a], [b]) => a - b)),
    tooSlow: () => slowest.filter(({ ms }) => ms > LONGEST_MS),
  }
}
