'use client'

import { useState } from 'react'

import type { PublishChannel } from '../../../../domain/issue/issue-workflow.js'
import { DeliverChoice } from './deliver-choice.js'
import { Dialog } from '../../dialog.js'
import { DialogActions } from '../../dialog-actions.js'
import { initialPublishTime } from '../publish-time/publish-time-presets.js'
import { PublishTimeFields } from '../publish-time/publish-time-fields.js'
import { PublishTimeNotes } from '../publish-time/publish-time-notes.js'
import { parsePublishTime } from '../publish-time/parse-publish-time.js'
import type { StepDialogProps } from './step-dialog-props.js'
import { useNow } from '../../use-now.js'
import { useTranslate } from '../../use-translate.js'

const EVERY_SECOND = 1000

/** Asks for the publish time in the publication's time zone, and says what it means in the viewer's. */
export const ScheduleDialog = ({ onTake, status, step, ...dialog }: StepDialogProps) => {
  const t = useTranslate()
  const now = useNow(status.now, EVERY_SECOND)
  const [wall, setWall] = useState(() => initialPublishTime(status))
  const [deliver, setDeliver] = useState<PublishChannel>(status.deliver ?? 'mail')
  const { zone } = status
  const read = parsePublishTime(wall, zone, now)
  const isAgain = step.key === 'reschedule'
  return (
    <Dialog
      onClose={dialog.onClose}
      title={t(isAgain ? 'issueBar:rescheduleTitle' : 'issueBar:scheduleTitle')}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (read.at) onTake({ deliver, publishAt: read.at, zone })
        }}
      >
        <PublishTimeFields now={now} onChange={setWall} wall={wall} zone={zone} />
        <PublishTimeNotes now={now} read={read} zone={zone} />
        <DeliverChoice chosen={deliver} onChoose={setDeliver} status={status} />
        <DialogActions
          {...dialog}
          confirmLabel={isAgain ? 'issueBar:rescheduleDo' : 'issueBar:scheduleDo'}
          why={read.why && t(read.why)}
        />
      </form>
    </Dialog>
  )
}
