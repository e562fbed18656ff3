import type { Standing } from '../../issues/queries/issue-status-type.js'
import { wallTimeOf } from '../../publish/scheduled-hour.js'
import { quickHours } from './quick-hours.js'
import type { Wall } from './read-hour.js'

/** Where the choice of an hour starts: at the one that was scheduled, else tomorrow morning. */
export const firstHour = ({ now, publishAt, zone }: Standing): Wall => {
  const [day = '', hour = ''] = publishAt ? wallTimeOf(publishAt, zone).split(' ') : []
  if (day) return { day, hour }
  const tomorrow = quickHours(new Date(now), zone).find(
    ({ told }) => told === 'bar:tomorrowMorning',
  )
  return { day: tomorrow?.day ?? '', hour: tomorrow?.hour ?? '' }
}
