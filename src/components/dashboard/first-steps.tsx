import { isAtLeastRole, type Role } from '../../domain/roles.js'
import type { Slugs } from '../../options/resolve-options.js'
import type { TextKey } from '../../i18n/languages.js'
import { WidgetCard } from './widget-card.js'
import type { WidgetContext } from './widget-context.js'
import { MakeNextIssue } from './make-next-issue.js'
import type { NewsroomCounts } from './count-newsroom.js'

type Step = {
  readonly of: 'publications' | 'sections' | 'entries' | 'issues'
  readonly text: TextKey
  readonly action?: TextKey
  readonly needs: Role
  /** Shown to somebody who may not take this step. */
  readonly asks?: TextKey
}

const STEPS: readonly Step[] = [
  {
    of: 'publications',
    text: 'dashboard:stepPublication',
    action: 'dashboard:doPublication',
    needs: 'admin',
    asks: 'dashboard:askAdmin',
  },
  {
    of: 'sections',
    text: 'dashboard:stepSections',
    action: 'dashboard:doSections',
    needs: 'editor',
    asks: 'dashboard:askEditor',
  },
  {
    of: 'entries',
    text: 'dashboard:stepEntries',
    action: 'dashboard:doEntries',
    needs: 'author',
  },
  { of: 'issues', text: 'dashboard:stepIssue', needs: 'author' },
]

type Props = { readonly newsroom: NewsroomCounts; readonly context: WidgetContext }

const createPage = ({ admin }: WidgetContext, slugs: Slugs, { of }: Step): string =>
  admin(`${slugs[of]}/create`)

const Next = ({ context, step }: { context: WidgetContext; step: Step }) => {
  const { options, role, t } = context
  if (!isAtLeastRole(role, step.needs)) return step.asks ? <p>{t(step.asks)}</p> : null
  if (!step.action) return <MakeNextIssue issuesSlug={options.slugs.issues} />
  return (
    <a className="roundup-widget__button" href={createPage(context, options.slugs, step)}>
      {t(step.action)}
    </a>
  )
}

/** The steps to the first issue in a new newsroom: which are done, and what to do next. */
export const FirstSteps = ({ newsroom, context }: Props) => {
  const { t } = context
  const next = STEPS.find(({ of }) => newsroom[of] === 0)
  return (
    <WidgetCard title={t('dashboard:firstSteps')}>
      <ol className="roundup-widget__steps">
        {STEPS.map(({ of, text }) => (
          <li
            aria-current={of === next?.of ? 'step' : undefined}
            className={newsroom[of] > 0 ? 'roundup-widget__done' : undefined}
            key={of}
          >
            {t(text)}
            {newsroom[of] > 0 && <em> {t('dashboard:done')}</em>}
          </li>
        ))}
      </ol>
      {next && <Next context={context} step={next} />}
    </WidgetCard>
  )
}
