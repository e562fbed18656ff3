import { Fault } from '../../domain/fault.js'
import type { Sentence } from '../../domain/localized-text.js'
import { scheduledHour } from '../../publish/scheduled-hour.js'

/** A day and a time as clocks of a zone show them: `2026-11-30`, `09:00`. */
export type Wall = { readonly day: string; readonly hour: string }

export type ReadHour = {
  /** ISO 8601 instant, where it can be chosen. */
  readonly at?: string
  /** What is to be known of it, clock changes first of all. */
  readonly told: readonly Sentence[]
  readonly why?: Sentence
}

/** Reads the hour just as the server will, so that clock changes are told before anything is asked. */
export const readHour = ({ day, hour }: Wall, zone: string, now: Date): ReadHour => {
  const publishAt = day && hour ? `${day}T${hour}` : ''
  try {
    const { at, told } = scheduledHour({ now, publicationZone: zone, publishAt, zone })
    return { at, told: told.slice(1) }
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    const why = error.details['sentence'] as Sentence | undefined
    return { told: [], ...(why ? { why } : {}) }
  }
}
