import { APIError, type PayloadRequest } from 'payload'

import type { LocalizedText } from '../../domain/localized-text.js'
import type { TextKey } from '../../i18n/languages.js'
import { localizedText } from '../../i18n/localize.js'
import { isPlainObject } from './nesting.js'

type Raised = {
  readonly cause?: unknown
  readonly code?: unknown
  readonly extendedCode?: unknown
  readonly message?: unknown
  readonly name?: unknown
  readonly originalError?: unknown
  readonly path?: unknown
}

/** PostgreSQL: class 22 is a value that does not fit its type; then a missing value and a failed check. */
const POSTGRES_DATA = /^(?:22\w{3}|23502|23514)$/
const POSTGRES_DANGLING = '23503'
/** PostgreSQL: an operator that the column's type does not have. */
const POSTGRES_NO_OPERATOR = '42883'
const SQLITE_DATA = /^SQLITE_(?:MISMATCH|TOOBIG|RANGE|CONSTRAINT_NOTNULL|CONSTRAINT_CHECK)$/
const SQLITE_DANGLING = 'SQLITE_CONSTRAINT_FOREIGNKEY'
/** Of mongoose and its driver: a value that does not fit its type. */
const MONGO_DATA = new Set(['CastError', 'BSONError', 'BSONRuntimeError', 'StrictModeError'])

/** Message of Payload's SQL adapters about a condition or an order. */
const NO_SUCH_FIELD = 'Cannot find field for path'

/** Message of path-to-regexp, by which Payload matches its routes. */
const BROKEN_PATH = 'Failed to decode param'

/** How many causes below an error are looked at. */
const DEEPEST = 6

function* causesOf(error: unknown): Generator<Raised> {
  let current = error
  for (let level = 0; level < DEEPEST && typeof current === 'object' && current; level += 1) {
    const raised = current as Raised
    yield raised
    current = raised.originalError ?? raised.cause
  }
}

/** What a driver's error says about the query. */
const explainQueryError = (
  codes: readonly string[],
  message: unknown,
): LocalizedText | undefined => {
  if (codes.includes(POSTGRES_NO_OPERATOR)) return localizedText('input:where')
  return typeof message === 'string' && message.startsWith(NO_SUCH_FIELD)
    ? localizedText('input:whereField')
    : undefined
}

const isDangling = (codes: readonly string[], message: unknown): boolean =>
  codes.includes(POSTGRES_DANGLING) ||
  codes.includes(SQLITE_DANGLING) ||
  (typeof message === 'string' && message.includes(SQLITE_DANGLING))

const explainDatabaseError = ({
  code,
  extendedCode,
  message,
  name,
}: Raised): LocalizedText | undefined => {
  const codes = [code, extendedCode].filter((each) => typeof each === 'string')
  if (isDangling(codes, message)) return localizedText('input:dangling')
  const isData =
    codes.some((each) => POSTGRES_DATA.test(each) || SQLITE_DATA.test(each)) ||
    (typeof name === 'string' && MONGO_DATA.has(name))
  return isData ? localizedText('input:stored') : explainQueryError(codes, message)
}

const isForm = ({ headers }: PayloadRequest): boolean =>
  (headers.get('content-type') ?? '').toLowerCase().startsWith('multipart/')

const WRITES = new Set(['PATCH', 'POST', 'PUT'])

/** Payload reads properties of whatever was sent, whether it is an object or not. */
const hasNoData = ({ data, method, routeParams }: PayloadRequest): boolean =>
  WRITES.has(method ?? '') && routeParams?.['collection'] !== undefined && !isPlainObject(data)

/** Payload fails on a request for versions of a collection that has none. */
const isAboutVersions = ({ pathname, payload, routeParams }: PayloadRequest): boolean => {
  const slug = routeParams?.['collection']
  if (typeof slug !== 'string' || !pathname.includes(`/${slug}/versions`)) return false
  return !payload.collections[slug]?.config.versions
}

const isBrokenPath = ({ message, name }: Raised): boolean =>
  name === 'URIError' || (typeof message === 'string' && message.startsWith(BROKEN_PATH))

/** Payload fails on a request to verify an address in a collection that verifies none. */
const isAboutVerifying = ({ path }: Raised, { pathname }: PayloadRequest): boolean =>
  pathname.includes('/verify/') ||
  (Array.isArray(path) && String(path[0]).startsWith('verifyEmail'))

/**
 * Payload's SQL adapters fail to delete a preference that does not exist: their query names a table that it does not
 * join.
 */
const isForgettingNothing = ({ message }: Raised, { method, pathname }: PayloadRequest): boolean =>
  method === 'DELETE' &&
  pathname.includes('/payload-preferences/') &&
  typeof message === 'string' &&
  message.startsWith('Failed query: select')

const READING = [TypeError, SyntaxError, APIError] as const

const isBrokenWhere = (error: Raised, { query }: PayloadRequest): boolean =>
  error instanceof SyntaxError && typeof query['where'] === 'string'

const isBrokenForm = (_: Raised, req: PayloadRequest): boolean =>
  isForm(req) && !isPlainObject(req.data)

const ofReading =
  (is: (req: PayloadRequest) => boolean) =>
  (error: Raised, req: PayloadRequest): boolean =>
    READING.some((kind) => error instanceof kind) && is(req)

type Reason = readonly [(error: Raised, req: PayloadRequest) => boolean, TextKey]

/** Errors that Payload raises while it reads a request, before it queries or writes anything. */
const REASONS: readonly Reason[] = [
  [isBrokenPath, 'input:address'],
  [isBrokenWhere, 'input:where'],
  [isAboutVerifying, 'input:noVerifying'],
  [isForgettingNothing, 'input:noPreference'],
  [isBrokenForm, 'input:form'],
  [ofReading(isAboutVersions), 'input:noVersions'],
  [ofReading(hasNoData), 'input:object'],
]

const explainRequestError = (error: Raised, req: PayloadRequest): LocalizedText | undefined => {
  const reason = REASONS.find(([is]) => is(error, req))
  return reason && localizedText(reason[1])
}

/** What is wrong with a request that ended in an unexpected error. */
export const explainError = (error: unknown, req: PayloadRequest): LocalizedText | undefined => {
  for (const raised of causesOf(error)) {
    const text = explainDatabaseError(raised)
    if (text) return text
  }
  return explainRequestError(error as Raised, req)
}
