import { Fault } from '../../../../domain/fault.js'
import type { LocalizedText } from '../../../../domain/localized-text.js'
import { readPublishTime } from '../../../../publish/publish-time.js'

/** A local day and time in a time zone: `2026-11-30`, `09:00`. */
export type WallClockTime = { readonly day: string; readonly hour: string }

export type ParsedPublishTime = {
  /** The instant in ISO 8601; missing when the time cannot be chosen. */
  readonly at?: string
  /** What to know about the time, e.g. a clock change. */
  readonly notes: readonly LocalizedText[]
  readonly why?: LocalizedText
}

/** Parses the publish time as the server does, so that clock changes are shown before the request. */
export const parsePublishTime = (
  { day, hour }: WallClockTime,
  zone: string,
  now: Date,
): ParsedPublishTime => {
  const publishAt = day && hour ? `${day}T${hour}` : ''
  try {
    const { at, messages } = readPublishTime({ now, publicationZone: zone, publishAt, zone })
    return { at, notes: messages.slice(1) }
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    return { notes: [], ...(error.text ? { why: error.text } : {}) }
  }
}
