import type { IssueStatus } from '../../../../issues/queries/issue-status-type.js'
import { formatInstantInZone } from '../../../../publish/publish-time.js'
import { publishTimePresets } from './publish-time-presets.js'
import type { WallClockTime } from './parse-publish-time.js'

/** Where the choice of an hour starts: at the one that was scheduled, else tomorrow morning. */
export const initialPublishTime = ({ now, publishAt, zone }: IssueStatus): WallClockTime => {
  const [day = '', hour = ''] = publishAt ? formatInstantInZone(publishAt, zone).split(' ') : []
  if (day) return { day, hour }
  const tomorrow = publishTimePresets(new Date(now), zone).find(
    ({ told }) => told === 'issueBar:tomorrowMorning',
  )
  return { day: tomorrow?.day ?? '', hour: tomorrow?.hour ?? '' }
}
