import type { WidgetServerProps } from 'payload'

import { findTickStatus } from '../../storage/last-tick.js'
import { countLiveWorkers } from '../../storage/worker-heartbeat.js'
import { systemClock } from '../../storage/system-clock.js'
import type { Samples } from '../../deliver/samples.js'
import type { DeliveryCounts, MailingState } from '../../domain/mailing-states.js'
import { WidgetCard } from './widget-card.js'
import { createWidgetContext, type WidgetContext } from './widget-context.js'
import { mailingWaitReason } from './mailing-wait-reason.js'
import { StatePill } from '../shared/state-pill.js'

type Mailing = {
  readonly id: string
  readonly issue: string
  readonly state: MailingState
  readonly audienceSize?: number | null
  readonly counts?: DeliveryCounts | null
  readonly pausedBy?: string | null
  readonly pauseReason?: string | null
  readonly samples?: Samples | null
}

type Issue = { readonly id: string; readonly title?: string | null }

const MOVING: readonly MailingState[] = ['holding', 'preparing', 'submitting']

const lastMailing = async ({ options, req }: WidgetContext): Promise<Mailing | undefined> => {
  const { docs } = await req.payload.db.find<Mailing>({
    collection: options.slugs.mailings,
    limit: 1,
    pagination: false,
    req,
    sort: '-createdAt',
  })
  return docs[0]
}

const issueOf = ({ options, req }: WidgetContext, { issue }: Mailing): Promise<Issue | null> =>
  req.payload.db.findOne<Issue>({
    collection: options.slugs.issues,
    req,
    where: { id: { equals: issue } },
  })

const factsOf = (
  { number, t }: WidgetContext,
  { audienceSize, counts }: Mailing,
): readonly string[] => {
  if (!counts) return []
  const { accepted, deferred, leased, queued, refused, submitting, uncertain } = counts
  const toGo = queued + leased + submitting + deferred
  const total = number(audienceSize ?? 0)
  return [
    t('dashboard:accepted', { accepted: number(accepted), total }),
    ...(refused > 0 ? [t('dashboard:refused', { number: number(refused) })] : []),
    ...(uncertain > 0 ? [t('dashboard:uncertain', { number: number(uncertain) })] : []),
    ...(toGo > 0 ? [t('dashboard:remaining', { number: number(toGo) })] : []),
  ]
}

/** What stands in the way of a mailing that has work ahead, where neither a worker nor a schedule sends. */
const missingSender = async (
  { options, req, t }: WidgetContext,
  { state }: Mailing,
): Promise<string | undefined> => {
  if (!MOVING.includes(state)) return undefined
  if ((await countLiveWorkers(req.payload, options.slugs, systemClock())) > 0) return undefined
  const tick = await findTickStatus(req.payload, options)
  if (!tick) return t('mailing:noWorkerTitle')
  return tick.lastAt === null ? t('mailing:neverTickedTitle') : undefined
}

/** The widget with the status of the newest mailing. */
export const LastMailingWidget = async (props: WidgetServerProps) => {
  const context = createWidgetContext(props)
  if (!context) return null
  const { admin, options, t } = context
  const mailing = await lastMailing(context)
  if (!mailing)
    return (
      <WidgetCard title={t('dashboard:lastMailing')}>
        <p>{t('dashboard:noMailing')}</p>
      </WidgetCard>
    )
  const href = admin(`${options.slugs.issues}/${mailing.issue}/mailing`)
  const why = mailingWaitReason(context.t, mailing)
  const nobody = await missingSender(context, mailing)
  const [first, ...others] = factsOf(context, mailing)
  return (
    <WidgetCard
      link={{ href, label: t('dashboard:openMailing') }}
      title={t('dashboard:lastMailing')}
    >
      <p>
        <StatePill label={t(`mailing:state_${mailing.state}`)} state={mailing.state} />{' '}
        <span dir="auto">{(await issueOf(context, mailing))?.title}</span>
      </p>
      {first && <p className="roundup-widget__figure">{first}</p>}
      {others.length > 0 && <p>{others.join(' · ')}</p>}
      {nobody === undefined ? (
        why && <p>{why}</p>
      ) : (
        <p className="roundup-widget__blocking">{nobody}</p>
      )}
    </WidgetCard>
  )
}
