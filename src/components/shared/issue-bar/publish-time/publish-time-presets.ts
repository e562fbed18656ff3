import { Temporal } from 'temporal-polyfill'

import type { TextKey } from '../../../../i18n/languages.js'
import type { IssueStatus } from '../../../../issues/queries/issue-status-type.js'
import { formatInstantInZone } from '../../../../publish/publish-time.js'
import type { WallClockTime } from './parse-publish-time.js'

export type PublishTimePreset = {
  readonly label: TextKey
  readonly day: string
  readonly hour: string
}

const DAYS_OF_WEEK = 7
const MONDAY = 1
const MORNING = '09:00'
const QUARTER = 15

const asHour = (label: TextKey, moment: Temporal.ZonedDateTime): PublishTimePreset => ({
  label,
  day: moment.toPlainDate().toString(),
  hour: moment.toPlainTime().toString({ smallestUnit: 'minute' }),
})

/** Frequent publish times, as local times of the zone. */
export const publishTimePresets = (now: Date, zone: string): readonly PublishTimePreset[] => {
  const here = Temporal.Instant.from(now.toISOString()).toZonedDateTimeISO(zone)
  const inAnHour = here
    .add({ hours: 1 })
    .round({ roundingIncrement: QUARTER, roundingMode: 'ceil', smallestUnit: 'minute' })
  const toMonday = (MONDAY - here.dayOfWeek + DAYS_OF_WEEK) % DAYS_OF_WEEK || DAYS_OF_WEEK
  const morning = (days: number): string => here.toPlainDate().add({ days }).toString()
  return [
    asHour('issueBar:inAnHour', inAnHour),
    { label: 'issueBar:tomorrowMorning', day: morning(1), hour: MORNING },
    { label: 'issueBar:nextMonday', day: morning(toMonday), hour: MORNING },
  ]
}

/** The initial publish time: the scheduled one, or else tomorrow morning. */
export const initialPublishTime = ({ now, publishAt, zone }: IssueStatus): WallClockTime => {
  const [day = '', hour = ''] = publishAt ? formatInstantInZone(publishAt, zone).split(' ') : []
  if (day) return { day, hour }
  const tomorrow = publishTimePresets(new Date(now), zone).find(
    ({ label }) => label === 'issueBar:tomorrowMorning',
  )
  return { day: tomorrow?.day ?? '', hour: tomorrow?.hour ?? '' }
}
