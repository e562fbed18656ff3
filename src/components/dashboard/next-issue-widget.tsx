import type { WidgetServerProps } from 'payload'

import { preflightOf } from '../../issues/preflight.js'
import { systemClock } from '../../storage/system-clock.js'
import type { Finding } from '../../domain/finding.js'
import type { DeskIssue } from '../../issues/issue-document.js'
import { translate } from '../../i18n/translate.js'
import { Card } from './card.js'
import { deskReader, type DeskReader } from './desk-reader.js'
import { FirstSteps } from './first-steps.js'
import { newsroomOf } from './newsroom-of.js'
import { nextIssueOf } from './next-issue-of.js'
import { MakeNextIssue } from './make-next-issue.js'

/** As many reasons as one reads at a glance; the issue itself shows them all. */
const REASONS = 3

type IssueProps = { readonly issue: DeskIssue; readonly reader: DeskReader }

const dayOf = ({ req }: DeskReader, { date }: DeskIssue): string =>
  new Intl.DateTimeFormat(req.i18n.language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  )

const entriesIn = ({ highlights, lineup }: DeskIssue): number =>
  (highlights ?? []).length +
  (lineup ?? []).reduce((sum, { items }) => sum + (items ?? []).length, 0)

const Findings = ({ findings, reader }: { findings: readonly Finding[]; reader: DeskReader }) => {
  const { number, req, say } = reader
  const blocking = findings.filter(({ severity }) => severity === 'blocking')
  const advisory = findings.length - blocking.length
  if (findings.length === 0)
    return <p className="roundup-widget__well">{say('dashboard:nothingLacks')}</p>
  const told = { count: advisory, number: number(advisory) }
  return (
    <>
      {blocking.length > 0 && (
        <p className="roundup-widget__blocking">
          {say('dashboard:blocking', { count: blocking.length, number: number(blocking.length) })}
        </p>
      )}
      {advisory > 0 && (
        <p className="roundup-widget__advisory">{say('dashboard:advisory', told)}</p>
      )}
      <ul className="roundup-widget__reasons">
        {findings.slice(0, REASONS).map(({ key, told: reason }) => (
          <li key={key}>{translate(req.t, reason)}</li>
        ))}
      </ul>
    </>
  )
}

const NextIssue = async ({ issue, reader }: IssueProps) => {
  const { admin, number, options, req, say } = reader
  const { accepted, findings } = await preflightOf({ options, req, slugs: options.slugs }, issue)
  const standing = new Set(accepted.map(({ key }) => key))
  const { stage = 'draft' } = issue
  const entries = entriesIn(issue)
  const href = admin(`${options.slugs.issues}/${issue.id}/lineup`)
  return (
    <Card link={{ href, label: say('dashboard:openLineup') }} title={say('dashboard:nextIssue')}>
      <p className="roundup-widget__figure" dir="auto">
        {issue.title}
      </p>
      <p>
        <span className={`roundup-pill roundup-pill--${stage}`}>{say(`stages:${stage}`)}</span>{' '}
        {say('dashboard:numberAndDay', { day: dayOf(reader, issue), number: issue.number })} ·{' '}
        {say('dashboard:entries', { count: entries, number: number(entries) })}
      </p>
      <Findings findings={findings.filter(({ key }) => !standing.has(key))} reader={reader} />
    </Card>
  )
}

/** The issue to come and what it still lacks; in an empty newsroom, the way to the first one. */
export const NextIssueWidget = async (props: WidgetServerProps) => {
  const reader = deskReader(props)
  if (!reader) return null
  const { req, say } = reader
  const issue = await nextIssueOf(reader, systemClock())
  if (issue) return <NextIssue issue={issue} reader={reader} />
  const newsroom = await newsroomOf(reader)
  if (newsroom.issues === 0) return <FirstSteps newsroom={newsroom} reader={reader} />
  return (
    <Card title={say('dashboard:nextIssue')}>
      <p>{say('dashboard:noOpenIssue')}</p>
      <MakeNextIssue issuesSlug={reader.options.slugs.issues} key={req.i18n.language} />
    </Card>
  )
}
