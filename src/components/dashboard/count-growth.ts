import type { WidgetContext } from './widget-context.js'

export type AudienceGrowth = {
  readonly active: number
  readonly joined: number
  readonly left: number
  /** Active subscriptions before the first interval, then at the end of each. */
  readonly course: readonly number[]
}

const DAY_MS = 86_400_000
const STRETCHES = 6
const STRETCH_DAYS = 5

type Stretch = { readonly joined: number; readonly left: number }

const stretchOf = async (
  { count, options: { slugs } }: WidgetContext,
  from: string,
  to: string,
): Promise<Stretch> => {
  const within = (field: string) => [
    { [field]: { greater_than_equal: from } },
    { [field]: { less_than: to } },
  ]
  const [joined, left] = await Promise.all([
    count(slugs.subscriptions, {
      and: [...within('createdAt'), { state: { in: ['active', 'unsubscribed'] } }],
    }),
    count(slugs.subscriptions, {
      and: [...within('unsubscribedAt'), { state: { equals: 'unsubscribed' } }],
    }),
  ])
  return { joined, left }
}

const sum = (stretches: readonly Stretch[], what: keyof Stretch): number =>
  stretches.reduce((total, stretch) => total + stretch[what], 0)

/** Counts who joined and left in the last thirty days. Thirteen count queries, however many readers there are. */
export const countGrowth = async (context: WidgetContext, now: Date): Promise<AudienceGrowth> => {
  const { count, options } = context
  const active = await count(options.slugs.subscriptions, { state: { equals: 'active' } })
  const at = (stretch: number): string =>
    new Date(now.getTime() - (STRETCHES - stretch) * STRETCH_DAYS * DAY_MS).toISOString()
  const stretches = await Promise.all(
    Array.from({ length: STRETCHES }, (_, index) => stretchOf(context, at(index), at(index + 1))),
  )
  const course = Array.from({ length: STRETCHES + 1 }, (_, index) => {
    const since = stretches.slice(index)
    return active - sum(since, 'joined') + sum(since, 'left')
  })
  return { active, course, joined: sum(stretches, 'joined'), left: sum(stretches, 'left') }
}
