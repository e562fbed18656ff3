import { Fault } from '../domain/fault.js'
import type { SigningKey } from '../domain/addresses/tokens.js'
import { readDkimKeys, type DkimKey } from './dkim-keys.js'
import { developmentSecret } from './development-secret.js'

/** What the demo app and the command line read from the environment. No other room reads it. */
export type Environment = {
  readonly isProduction: boolean
  readonly databaseUri: string
  readonly smtpUrl: string | undefined
  readonly secret: string
  readonly publicUrl: string
  /** Messages may contain links that subscribers cannot reach: in a demo, or with `ALLOW_INSECURE_URL`. */
  readonly allowInsecureUrl: boolean
  readonly port: number
  readonly keys: readonly SigningKey[]
  readonly dkim: readonly DkimKey[]
  /** How many proxies in front of this app append the client's address to `x-forwarded-for`. */
  readonly trustedProxies: number
  /** Lets a schedule drive delivery by `POST /api/roundup/tick`. */
  readonly tickSecret: string | undefined
}

type Variables = Readonly<Record<string, string | undefined>>

const DATA_FOLDER = 'data'

const missingVariable = (name: string, meaning: string): Fault =>
  new Fault('CONFIG_INVALID', `${name} is not set. In production it has to be: ${meaning}`)

const parseKeys = (text: string | undefined): SigningKey[] =>
  (text ?? '')
    .split(',')
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const [id, ...secret] = part.trim().split(':')
      if (!id || secret.length === 0) {
        throw new Fault(
          'CONFIG_INVALID',
          'ROUNDUP_KEYS is written as keyId:secret,keyId:secret; the first signs.',
        )
      }
      return { id, secret: secret.join(':') }
    })

const parsePort = (text: string | undefined): number => {
  const port = Number(text ?? 3000)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  throw new Fault('CONFIG_INVALID', `PORT is '${text ?? ''}'; expected a number from 1 to 65535.`)
}

const parseTrustedProxies = (text = '0'): number => {
  if (/^(?:\d|10)$/.test(text)) return Number(text)
  throw new Fault(
    'CONFIG_INVALID',
    `TRUSTED_PROXIES is '${text}'; expected how many proxies stand before this app, from 0 to 10.`,
  )
}

const allowsInsecureUrl = ({ ALLOW_INSECURE_URL, ROUNDUP_DEMO }: Variables): boolean =>
  ROUNDUP_DEMO !== undefined || ['1', 'true'].includes(ALLOW_INSECURE_URL ?? '')

/** An empty line such as `SMTP_URL=` in an environment file counts as not set. */
const withoutEmpty = (variables: Variables): Variables =>
  Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))

/**
 * Reads the environment; every variable except those that production requires has a default.
 * @throws {Fault} CONFIG_INVALID for a wrong variable, or one that production requires and that is not set
 */
export const readEnvironment = (given: Variables = process.env): Environment => {
  const variables = withoutEmpty(given)
  const isProduction =
    variables['NODE_ENV'] === 'production' && variables['ROUNDUP_DEMO'] === undefined
  const { DATABASE_URI, PAYLOAD_SECRET, PORT, PUBLIC_URL, ROUNDUP_KEYS, SMTP_URL } = variables
  const isBuilding = variables['NEXT_PHASE'] === 'phase-production-build'
  if (isProduction && !isBuilding) {
    if (!PAYLOAD_SECRET)
      throw missingVariable('PAYLOAD_SECRET', 'a long random text that signs log-ins.')
    if (!PUBLIC_URL)
      throw missingVariable(
        'PUBLIC_URL',
        'the address at which readers reach this app, e.g. https://news.example',
      )
  }
  const port = parsePort(PORT)
  return {
    isProduction,
    databaseUri: DATABASE_URI ?? `file:./${DATA_FOLDER}/roundup.db`,
    smtpUrl: SMTP_URL,
    secret: PAYLOAD_SECRET ?? developmentSecret(DATA_FOLDER),
    publicUrl: readPublicUrl(variables),
    allowInsecureUrl: allowsInsecureUrl(variables),
    port,
    keys: parseKeys(ROUNDUP_KEYS),
    dkim: readDkimKeys(variables),
    trustedProxies: parseTrustedProxies(variables['TRUSTED_PROXIES']),
    tickSecret: variables['TICK_SECRET'],
  }
}

/** The public URL, for code that needs nothing else of the environment. */
export const readPublicUrl = ({ PORT, PUBLIC_URL }: Variables = process.env): string =>
  PUBLIC_URL ? PUBLIC_URL : `http://localhost:${String(parsePort(PORT ? PORT : undefined))}`

/** Whether this is Next's development server. */
export const isDevelopment = (): boolean => process.env.NODE_ENV === 'development'

/** Whether migrations are being generated: there is a schema then, and no database. */
export const isMakingMigrations = (): boolean => process.env['PAYLOAD_MIGRATING'] === 'true'
