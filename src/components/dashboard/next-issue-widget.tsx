import type { WidgetServerProps } from 'payload'

import { runPreflight } from '../../issues/run-preflight.js'
import { systemClock } from '../../storage/system-clock.js'
import type { Finding } from '../../domain/finding.js'
import type { NewsroomIssue } from '../../issues/issue-document.js'
import { translate } from '../../i18n/translate.js'
import { WidgetCard } from './widget-card.js'
import { createWidgetContext, type WidgetContext } from './widget-context.js'
import { FirstSteps } from './first-steps.js'
import { countNewsroom } from './count-newsroom.js'
import { findNextIssue } from './find-next-issue.js'
import { MakeNextIssue } from './make-next-issue.js'
import { StatePill } from '../shared/state-pill.js'

/** How many findings the widget shows; the issue itself shows them all. */
const REASONS = 3

type IssueProps = { readonly issue: NewsroomIssue; readonly context: WidgetContext }

const dayOf = ({ req }: WidgetContext, { date }: NewsroomIssue): string =>
  new Intl.DateTimeFormat(req.i18n.language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  )

const entriesIn = ({ highlights, lineup }: NewsroomIssue): number =>
  (highlights ?? []).length +
  (lineup ?? []).reduce((sum, { items }) => sum + (items ?? []).length, 0)

const Findings = ({
  findings,
  context,
}: {
  findings: readonly Finding[]
  context: WidgetContext
}) => {
  const { number, req, t } = context
  const blocking = findings.filter(({ severity }) => severity === 'blocking')
  const advisory = findings.length - blocking.length
  if (findings.length === 0)
    return <p className="roundup-widget__well">{t('dashboard:nothingMissing')}</p>
  const values = { count: advisory, number: number(advisory) }
  return (
    <>
      {blocking.length > 0 && (
        <p className="roundup-widget__blocking">
          {t('dashboard:blocking', { count: blocking.length, number: number(blocking.length) })}
        </p>
      )}
      {advisory > 0 && (
        <p className="roundup-widget__advisory">{t('dashboard:advisory', values)}</p>
      )}
      <ul className="roundup-widget__reasons">
        {findings.slice(0, REASONS).map(({ key, text: reason }) => (
          <li key={key}>{translate(req.t, reason)}</li>
        ))}
      </ul>
    </>
  )
}

const NextIssue = async ({ issue, context }: IssueProps) => {
  const { admin, number, options, req, t } = context
  const { accepted, findings } = await runPreflight({ options, req, slugs: options.slugs }, issue)
  const status = new Set(accepted.map(({ key }) => key))
  const { stage = 'draft' } = issue
  const entries = entriesIn(issue)
  const href = admin(`${options.slugs.issues}/${issue.id}/lineup`)
  return (
    <WidgetCard link={{ href, label: t('dashboard:openLineup') }} title={t('dashboard:nextIssue')}>
      <p className="roundup-widget__figure" dir="auto">
        {issue.title}
      </p>
      <p>
        <StatePill label={t(`stages:${stage}`)} state={stage} />{' '}
        {t('dashboard:numberAndDay', { day: dayOf(context, issue), number: issue.number })} ·{' '}
        {t('dashboard:entries', { count: entries, number: number(entries) })}
      </p>
      <Findings findings={findings.filter(({ key }) => !status.has(key))} context={context} />
    </WidgetCard>
  )
}

/** The widget with the next issue and its open findings. In a new newsroom it shows the first steps. */
export const NextIssueWidget = async (props: WidgetServerProps) => {
  const context = createWidgetContext(props)
  if (!context) return null
  const { req, t } = context
  const issue = await findNextIssue(context, systemClock())
  if (issue) return <NextIssue issue={issue} context={context} />
  const newsroom = await countNewsroom(context)
  if (newsroom.issues === 0) return <FirstSteps newsroom={newsroom} context={context} />
  return (
    <WidgetCard title={t('dashboard:nextIssue')}>
      <p>{t('dashboard:noOpenIssue')}</p>
      <MakeNextIssue issuesSlug={context.options.slugs.issues} key={req.i18n.language} />
    </WidgetCard>
  )
}
