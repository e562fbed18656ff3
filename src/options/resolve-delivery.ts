import { Fault } from '../domain/fault.js'
import type { DkimOption, RoundupOptions } from './options.js'

export type ResolvedDelivery = {
  /** Absent: nothing to send through, publishing waits. */
  readonly smtpUrl: string | undefined
  readonly allowInsecureUrl: boolean
  readonly connections: number
  readonly giveUpAfterMs: number
  /** After which a mailing that does not move, and waits for nothing, is told of. */
  readonly alarmAfterMs: number
  readonly dkim: readonly Readonly<DkimOption>[]
}

const DAY_MS = 86_400_000

const invalidOption = (given: string, expected: string): Fault =>
  new Fault('CONFIG_INVALID', `roundup({ delivery: { ${given} } }): ${expected}`)

const checkSmtpUrl = (url: string | undefined): string | undefined => {
  if (!url) return undefined
  if (!URL.canParse(url) || !/^smtps?:$/.test(new URL(url).protocol)) {
    throw invalidOption(
      'smtpUrl: … ',
      'expected smtp://host:port or smtps://host:port, with user:password@ before the host where it asks for a log-in.',
    )
  }
  return url
}

const DOMAIN = /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z\d-]{2,}$/i
const SELECTOR = /^[a-z\d](?:[a-z\d.-]*[a-z\d])?$/i

const checkDkim = (given: DkimOption): DkimOption => {
  if (!DOMAIN.test(given.domain))
    throw invalidOption(
      `dkim: { domain: '${given.domain}' }`,
      'expected a domain such as news.example.',
    )
  if (!SELECTOR.test(given.selector))
    throw invalidOption(`dkim: { selector: '${given.selector}' }`, 'expected a name such as 2026a.')
  return given
}

const checkAboveZero = (given: Readonly<Record<string, number>>, unit: string): void => {
  for (const [name, value] of Object.entries(given))
    if (!(value > 0))
      throw invalidOption(`${name}: ${String(value)}`, `expected a number of ${unit} above 0.`)
}

/** @throws {Fault} CONFIG_INVALID; the SMTP URL itself is never repeated, it may hold a password */
export const resolveDelivery = (given: RoundupOptions['delivery'] = {}): ResolvedDelivery => {
  const {
    alarmAfterMinutes = 15,
    allowInsecureUrl = false,
    connections = 10,
    dkim = [],
    giveUpAfterDays = 4,
    smtpUrl,
  } = given
  if (!Number.isInteger(connections) || connections < 1 || connections > 100) {
    throw invalidOption(
      `connections: ${String(connections)}`,
      'expected a whole number from 1 to 100.',
    )
  }
  checkAboveZero({ giveUpAfterDays }, 'days')
  checkAboveZero({ alarmAfterMinutes }, 'minutes')
  return {
    alarmAfterMs: alarmAfterMinutes * 60_000,
    allowInsecureUrl,
    smtpUrl: checkSmtpUrl(smtpUrl),
    connections,
    dkim: [dkim].flat().map(checkDkim),
    giveUpAfterMs: giveUpAfterDays * DAY_MS, // RFC 5321 section 4.5.4.1: 4 to 5 days
  }
}
