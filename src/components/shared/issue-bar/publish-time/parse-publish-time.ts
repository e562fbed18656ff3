import { Fault } from '../../../../domain/fault.js'
import type { LocalizedText } from '../../../../domain/localized-text.js'
import { readPublishTime } from '../../../../publish/publish-time.js'

/** A day and a time as clocks of a zone show them: `2026-11-30`, `09:00`. */
export type WallClockTime = { readonly day: string; readonly hour: string }

export type ParsedPublishTime = {
  /** ISO 8601 instant, where it can be chosen. */
  readonly at?: string
  /** What is to be known of it, clock changes first of all. */
  readonly told: readonly LocalizedText[]
  readonly why?: LocalizedText
}

/** Reads the hour just as the server will, so that clock changes are told before anything is asked. */
export const parsePublishTime = (
  { day, hour }: WallClockTime,
  zone: string,
  now: Date,
): ParsedPublishTime => {
  const publishAt = day && hour ? `${day}T${hour}` : ''
  try {
    const { at, messages } = readPublishTime({ now, publicationZone: zone, publishAt, zone })
    return { at, told: messages.slice(1) }
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    const why = error.details['sentence'] as LocalizedText | undefined
    return { told: [], ...(why ? { why } : {}) }
  }
}
