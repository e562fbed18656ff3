import type { WidgetServerProps } from 'payload'

import { systemClock } from '../../storage/system-clock.js'
import { isAtLeastRole } from '../../domain/roles.js'
import { WidgetCard } from './widget-card.js'
import { createWidgetContext, type WidgetContext } from './widget-context.js'
import { countGrowth, type AudienceGrowth } from './count-growth.js'

type CourseProps = Pick<WidgetContext, 'number' | 't'> & Pick<AudienceGrowth, 'course'>

/** The least range of the y axis, so that five more readers do not look like a jump. */
const LEAST_SPAN = 10

const Course = ({ course, number, t }: CourseProps) => {
  const [least, most] = [Math.min(...course), Math.max(...course)]
  const span = Math.max(most - least, LEAST_SPAN)
  const points = course.map((readers, index) => {
    const x = (100 * index) / (course.length - 1)
    return `${String(x)},${String(90 - (80 * (readers - least)) / span)}`
  })
  const values = { from: number(course[0] ?? 0), to: number(course.at(-1) ?? 0) }
  return (
    <svg
      aria-label={t('dashboard:growthLabel', values)}
      className="roundup-widget__course"
      preserveAspectRatio="none"
      role="img"
      viewBox="0 0 100 100"
    >
      <polyline points={points.join(' ')} />
    </svg>
  )
}

/** All staff see the numbers; only publishers get the link to the addresses. */
const linkFor = ({ admin, options, role, t }: WidgetContext) =>
  isAtLeastRole(role, 'publisher')
    ? { link: { href: admin(options.slugs.subscribers), label: t('dashboard:seeReaders') } }
    : {}

/** The widget with the number of readers, and how many joined and left in the last thirty days. */
export const GrowthWidget = async (props: WidgetServerProps) => {
  const context = createWidgetContext(props)
  if (!context) return null
  const { number, t } = context
  const { active, course, joined, left } = await countGrowth(context, systemClock())
  const link = linkFor(context)
  if (active + joined + left === 0)
    return (
      <WidgetCard {...link} title={t('dashboard:growth')}>
        <p>{t('dashboard:noReaders')}</p>
        <code>{t('dashboard:importCommand')}</code>
      </WidgetCard>
    )
  return (
    <WidgetCard {...link} title={t('dashboard:growth')}>
      <div className="roundup-widget__growth">
        <div>
          <p className="roundup-widget__figure">{t('dashboard:readers', { count: active })}</p>
          <p>
            {t('dashboard:joined', { number: number(joined) })} ·{' '}
            {t('dashboard:left', { number: number(left) })}
          </p>
        </div>
        <Course course={course} number={number} t={t} />
      </div>
    </WidgetCard>
  )
}
