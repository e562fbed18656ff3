import type { DeliveryRules } from '../rules.js'
import type { Wait } from './wait.js'
import type { RateLimiter } from './rate-limiter.js'
import { nextOpening } from './sending-window.js'
import { dayAt, nextWarmUpDay, warmUpQuota } from './warm-up.js'

type WaitArgs = {
  readonly rateLimiter: Pick<RateLimiter, 'takenOn'>
  readonly publicationId: string
  readonly rules: DeliveryRules
  readonly now: Date
}

const hasRoomToday = async ({
  now,
  rateLimiter,
  publicationId,
  rules,
}: WaitArgs): Promise<boolean> => {
  const quota = warmUpQuota(rules, now)
  if (quota === 0 || quota === Infinity) return quota > 0
  return (await rateLimiter.takenOn(publicationId, dayAt(now, rules.timeZone))) < quota
}

const waitUntil = (until: Date, because: Wait['because']): Wait => ({
  until: until.toISOString(),
  because,
})

/** What a mailing has to wait for now: its sending hours, or the next day of a warm-up. */
export const findWait = async (args: WaitArgs): Promise<Wait | undefined> => {
  const { now, rules } = args
  if (!(await hasRoomToday(args)))
    return waitUntil(nextOpening(rules, nextWarmUpDay(rules, now)), 'warmUp')
  const opens = nextOpening(rules, now)
  return opens > now ? waitUntil(opens, 'window') : undefined
}
