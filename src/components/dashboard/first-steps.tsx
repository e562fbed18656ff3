import { isAtLeastRole, type Role } from '../../domain/roles.js'
import type { Slugs } from '../../options/resolve-options.js'
import type { TextKey } from '../../i18n/languages.js'
import { WidgetCard } from './widget-card.js'
import type { WidgetContext } from './widget-context.js'
import { MakeNextIssue } from './make-next-issue.js'
import type { NewsroomCounts } from './count-newsroom.js'

type Step = {
  readonly of: 'publications' | 'sections' | 'entries' | 'issues'
  readonly says: TextKey
  readonly does?: TextKey
  readonly needs: Role
  /** Shown to somebody who may not take this step. */
  readonly asks?: TextKey
}

const STEPS: readonly Step[] = [
  {
    of: 'publications',
    says: 'dashboard:stepPublication',
    does: 'dashboard:doPublication',
    needs: 'admin',
    asks: 'dashboard:askAdmin',
  },
  {
    of: 'sections',
    says: 'dashboard:stepSections',
    does: 'dashboard:doSections',
    needs: 'editor',
    asks: 'dashboard:askEditor',
  },
  {
    of: 'entries',
    says: 'dashboard:stepEntries',
    does: 'dashboard:doEntries',
    needs: 'author',
  },
  { of: 'issues', says: 'dashboard:stepIssue', needs: 'author' },
]

type Props = { readonly newsroom: NewsroomCounts; readonly reader: WidgetContext }

const createPage = ({ admin }: WidgetContext, slugs: Slugs, { of }: Step): string =>
  admin(`${slugs[of]}/create`)

const Next = ({ reader, step }: { reader: WidgetContext; step: Step }) => {
  const { options, role, t } = reader
  if (!isAtLeastRole(role, step.needs)) return step.asks ? <p>{t(step.asks)}</p> : null
  if (!step.does) return <MakeNextIssue issuesSlug={options.slugs.issues} />
  return (
    <a className="roundup-widget__button" href={createPage(reader, options.slugs, step)}>
      {t(step.does)}
    </a>
  )
}

/** The steps to the first issue in a new newsroom: which are done, and what to do next. */
export const FirstSteps = ({ newsroom, reader }: Props) => {
  const { t } = reader
  const next = STEPS.find(({ of }) => newsroom[of] === 0)
  return (
    <WidgetCard title={t('dashboard:firstSteps')}>
      <ol className="roundup-widget__steps">
        {STEPS.map(({ of, says }) => (
          <li
            aria-current={of === next?.of ? 'step' : undefined}
            className={newsroom[of] > 0 ? 'roundup-widget__done' : undefined}
            key={of}
          >
            {t(says)}
            {newsroom[of] > 0 && <em> {t('dashboard:done')}</em>}
          </li>
        ))}
      </ol>
      {next && <Next reader={reader} step={next} />}
    </WidgetCard>
  )
}
