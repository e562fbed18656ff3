import { createLedger } from '../../../storage/ledger/index.js'
import { createMailings } from '../../../storage/mailings.js'
import { systemClock } from '../../../storage/system-clock.js'
import { cancelMailing } from '../../../deliver/controls/cancel-mailing.js'
import type { ControlContext } from '../../../deliver/controls/mailing-controls.js'
import { pauseMailing } from '../../../deliver/controls/pause-mailing.js'
import { resolveUncertain } from '../../../deliver/controls/resolve-uncertain.js'
import { resumeMailing } from '../../../deliver/controls/resume-mailing.js'
import { sendToUnsent } from '../../../deliver/controls/send-to-unsent.js'
import { requestActor } from '../../../issues/request-actor.js'
import { localizedFault, localizedText } from '../../../i18n/localize.js'
import type { NewsroomRequest } from '../../../issues/queries/issue-handler.js'

type Steer = (helm: ControlContext, mailingId: string, asked: NewsroomRequest) => Promise<unknown>

/** Ids come from the page that lists so many at once. */
const MOST_IDS = 1000

const idsIn = (value: unknown): readonly string[] | 'all' | undefined => {
  if (value === 'all') return value
  if (!Array.isArray(value) || value.length === 0 || value.length > MOST_IDS) return undefined
  return value.every((id): id is string => typeof id === 'string') ? value : undefined
}

/** Body: `{ ids: string[] | 'all', to: 'accepted' | 'queued' }`. */
const resolve: Steer = (helm, mailingId, { body }) => {
  const deliveryIds = idsIn(body['ids'])
  const { to } = body
  if (!deliveryIds || (to !== 'accepted' && to !== 'queued'))
    throw localizedFault('INPUT_INVALID', localizedText('mailing:choose'))
  return resolveUncertain(helm, { deliveryIds, mailingId, to })
}

/** What can be done with a mailing, by the last part of the route. */
export const MAILING_ACTIONS = {
  pause: (helm, mailingId, { req }) => pauseMailing(helm, mailingId, requestActor(req).name),
  resume: (helm, mailingId) => resumeMailing(helm, mailingId),
  cancel: (helm, mailingId, { req }) => cancelMailing(helm, mailingId, requestActor(req).name),
  unsent: (helm, mailingId) => sendToUnsent(helm, mailingId),
  uncertain: resolve,
} as const satisfies Record<string, Steer>

export const mailingControls = ({
  req: { payload },
  slugs,
}: Pick<NewsroomRequest, 'req' | 'slugs'>): ControlContext => ({
  clock: systemClock,
  ledger: createLedger(payload, slugs, systemClock),
  mailings: createMailings(payload, slugs),
})
