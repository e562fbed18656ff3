'use client'

import { useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import type { Deliver } from '../../domain/issue-workflow.js'
import { sentence } from '../../i18n/localize.js'
import { translate } from '../../i18n/translate.js'
import { DeliverChoice } from './deliver-choice.js'
import { Dialog } from './dialog.js'
import { DialogActions } from './dialog-actions.js'
import { firstHour } from './first-hour.js'
import { HourFields } from './hour-fields.js'
import { HourTold } from './hour-told.js'
import { readHour } from './read-hour.js'
import type { StepDialogProps } from './step-dialog-props.js'
import { useNow } from './use-now.js'

const EVERY_SECOND = 1000

/** The hour at which an issue goes out, in the publication's zone, with what it means for whoever chooses it. */
export const ScheduleDialog = ({ onTake, standing, step, ...dialog }: StepDialogProps) => {
  const { t } = useTranslation()
  const now = useNow(standing.now, EVERY_SECOND)
  const [wall, setWall] = useState(() => firstHour(standing))
  const [deliver, setDeliver] = useState<Deliver>(standing.deliver ?? 'mail')
  const { zone } = standing
  const read = readHour(wall, zone, now)
  const isAgain = step.key === 'reschedule'
  return (
    <Dialog
      onClose={dialog.onClose}
      title={translate(t, sentence(isAgain ? 'bar:rescheduleTitle' : 'bar:scheduleTitle'))}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (read.at) onTake({ deliver, publishAt: read.at, zone })
        }}
      >
        <HourFields now={now} onChange={setWall} wall={wall} zone={zone} />
        <HourTold now={now} read={read} zone={zone} />
        <DeliverChoice chosen={deliver} onChoose={setDeliver} standing={standing} />
        <DialogActions
          {...dialog}
          does={isAgain ? 'bar:rescheduleDo' : 'bar:scheduleDo'}
          why={read.why && translate(t, read.why)}
        />
      </form>
    </Dialog>
  )
}
