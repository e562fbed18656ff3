import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload'

import { MIN_TICK_SECONDS } from '../../options/groups/tick.js'
import type { ResolvedOptions, ResolvedTick } from '../../options/resolve-options.js'
import { systemClock } from '../../storage/system-clock.js'
import { checkSecret } from './check-secret.js'
import { runTick } from './run-tick.js'

const PATH = '/roundup/tick'

const refusal = (status: number, message: string, headers: Record<string, string> = {}): Response =>
  Response.json({ errors: [{ message }] }, { headers, status })

const NO_SECRET =
  "There is no tick here. Set roundup({ tick: { secret: '…' } }) to let a schedule send mailings."

const WRONG_SECRET = 'Send the secret of the options as “Authorization: Bearer <secret>”.'

/** How many seconds a request may take; `undefined` for anything but a whole number that is large enough. */
const secondsOf = (
  { searchParams }: Pick<PayloadRequest, 'searchParams'>,
  { maxSeconds }: ResolvedTick,
): number | undefined => {
  const given = searchParams.get('maxSeconds')
  if (given === null) return maxSeconds
  if (!/^\d{1,9}$/.test(given) || Number(given) < MIN_TICK_SECONDS) return undefined
  return Math.min(Number(given), maxSeconds)
}

const refuseSecret = async (
  req: PayloadRequest,
  options: ResolvedOptions,
  tick: ResolvedTick,
): Promise<Response | undefined> => {
  const check = await checkSecret(req, options, tick)
  if (check.kind === 'right') return undefined
  if (check.kind === 'wrong') return refusal(401, WRONG_SECRET, { 'WWW-Authenticate': 'Bearer' })
  const seconds = String(Math.ceil(check.waitMs / 1000))
  return refusal(429, `Too many wrong secrets. Try again in ${seconds} seconds.`, {
    'Retry-After': seconds,
  })
}

const tick =
  (options: ResolvedOptions): PayloadHandler =>
  async (req) => {
    const startedAt = systemClock()
    if (!options.tick) return refusal(404, NO_SECRET)
    const refused = await refuseSecret(req, options, options.tick)
    if (refused) return refused
    const maxSeconds = secondsOf(req, options.tick)
    if (maxSeconds === undefined)
      return refusal(
        400,
        `maxSeconds is a whole number of seconds, at least ${String(MIN_TICK_SECONDS)}: ?maxSeconds=10`,
      )
    const report = await runTick({ maxSeconds, payload: req.payload, startedAt })
    return Response.json(report, { status: report.problem === null ? 200 : 503 })
  }

const explainMethod: PayloadHandler = () =>
  refusal(
    405,
    'A GET changes nothing. Send POST with the secret; docs/hosting.md has an example per host.',
    {
      Allow: 'POST',
    },
  )

/** The address that a schedule calls on hosts without a long-lived process. */
export const tickEndpoints = (options: ResolvedOptions): Endpoint[] => [
  { path: PATH, method: 'post', handler: tick(options) },
  { path: PATH, method: 'get', handler: explainMethod },
  { path: PATH, method: 'head', handler: explainMethod },
]
