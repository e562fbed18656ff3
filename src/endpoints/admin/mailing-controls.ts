import { z } from 'zod'

import { createLedger } from '../../storage/ledger/index.js'
import { createMailings } from '../../storage/mailings.js'
import { systemClock } from '../../storage/system-clock.js'
import { cancelMailing } from '../../deliver/controls/cancel-mailing.js'
import type { ControlContext } from '../../deliver/controls/mailing-controls.js'
import { pauseMailing } from '../../deliver/controls/pause-mailing.js'
import { resolveUncertain } from '../../deliver/controls/resolve-uncertain.js'
import { resumeMailing } from '../../deliver/controls/resume-mailing.js'
import { sendToUnsent } from '../../deliver/controls/send-to-unsent.js'
import { requestActor } from '../../issues/request-actor.js'
import { localizedText } from '../../i18n/localize.js'
import type { NewsroomRequest } from '../../issues/queries/issue-handler.js'
import { readBody } from './read-body.js'

type RunAction = (
  controls: ControlContext,
  mailingId: string,
  request: NewsroomRequest,
) => Promise<unknown>

const RESOLUTION = z.object({
  /** At most as many as a client could have listed. */
  ids: z.union([z.literal('all'), z.array(z.string()).min(1).max(1000)]),
  to: z.enum(['accepted', 'queued']),
})

const resolve: RunAction = (controls, mailingId, { body }) => {
  const { ids, to } = readBody(RESOLUTION, body, localizedText('mailing:choose'))
  return resolveUncertain(controls, { deliveryIds: ids, mailingId, to })
}

/** What a publisher may do with a mailing, by the last part of the route. */
export const MAILING_ACTIONS = {
  pause: (controls, mailingId, { req }) =>
    pauseMailing(controls, mailingId, requestActor(req).name),
  resume: (controls, mailingId) => resumeMailing(controls, mailingId),
  cancel: (controls, mailingId, { req }) =>
    cancelMailing(controls, mailingId, requestActor(req).name),
  unsent: (controls, mailingId) => sendToUnsent(controls, mailingId),
  uncertain: resolve,
} as const satisfies Record<string, RunAction>

export const mailingControls = ({
  req: { payload },
  slugs,
}: Pick<NewsroomRequest, 'req' | 'slugs'>): ControlContext => ({
  clock: systemClock,
  ledger: createLedger(payload, slugs, systemClock),
  mailings: createMailings(payload, slugs),
})
