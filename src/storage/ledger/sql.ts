import type {
  LeasedDelivery,
  Ledger,
  NewDelivery,
  RecordedOutcome,
} from '../../deliver/ports/ledger.js'
import {
  DELIVERY_STATES,
  OPEN_DELIVERY_STATES,
  type DeliveryCounts,
} from '../../domain/mailing-states.js'
import { RECLAIMED_REPLY, toRecordedRow } from './rows.js'
import type { SqlDialect, SqlRow, SqlTable } from '../databases/sql-dialect.js'

type Sql = SqlDialect & { readonly deliveries: SqlTable }

const ENTERED_COLUMNS = [
  'id',
  'mailing',
  'subscription',
  'variant',
  'address',
  'name',
  'messageId',
  'state',
  'skipReason',
] as const
const RECORDED_COLUMNS = [
  'id',
  'state',
  'lastReply',
  'nextAttemptAt',
  'skipReason',
  'settledAt',
  'attempts',
] as const

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

const enter = async (sql: Sql, deliveries: readonly NewDelivery[]): Promise<number> => {
  const { column, name } = sql.deliveries
  const now = sql.instant()
  const rows = deliveries.map(({ mailingId, subscriptionId, ...row }) => ({
    ...row,
    mailing: mailingId,
    subscription: subscriptionId,
  }))
  return sql.change(
    `INSERT INTO ${name} (${ENTERED_COLUMNS.map(column).join(', ')}, ${column('attempts')}, ${column('settledAt')},
       ${column('changedAt')})
     SELECT ${ENTERED_COLUMNS.map((field) => `v."${field}"`).join(', ')}, 0,
       CASE WHEN v."state" = 'skipped' THEN ${now} END, ${now}
     FROM ${sql.rows(1, sql.deliveries, ENTERED_COLUMNS)} WHERE true
     ON CONFLICT DO NOTHING`,
    [JSON.stringify(rows)],
  )
}

const toLeasedDelivery =
  ({ deliveries: { column } }: Sql) =>
  (row: SqlRow): LeasedDelivery => {
    const value = (field: string): unknown => row[column(field).slice(1, -1)]
    return {
      id: text(value('id')) ?? '',
      subscriptionId: text(value('subscription')) ?? '',
      variant: text(value('variant')) ?? '',
      address: text(value('address')) ?? '',
      name: text(value('name')),
      messageId: text(value('messageId')) ?? '',
      attempts: Number(value('attempts')),
    }
  }

const lease: (sql: Sql, ...args: Parameters<Ledger['lease']>) => Promise<LeasedDelivery[]> = async (
  sql,
  { forMs, mailingId, token, workerId },
  limit,
) => {
  const { column, name } = sql.deliveries
  const fields = ['id', 'subscription', 'variant', 'address', 'name', 'messageId', 'attempts']
  // In the order of the index by state; otherwise each lease would read all rows that are done.
  const free = (state: string, most: number): string =>
    `SELECT ${column('id')} FROM (SELECT ${column('id')} FROM ${name}
       WHERE ${column('mailing')} = $1 AND ${column('state')} ${state}
       ORDER BY ${column('nextAttemptAt')} LIMIT ${most} ${sql.skipLocked}) AS free`
  const rows = await sql.query(
    `UPDATE ${name} SET ${column('state')} = 'leased', ${column('leaseToken')} = $2,
       ${column('leaseWorker')} = $3, ${column('leaseUntil')} = ${sql.instant(forMs)}
     WHERE ${column('id')} IN (${free(`= 'deferred' AND ${column('nextAttemptAt')} <= ${sql.instant()}`, Math.ceil(limit / 2))}
       UNION ALL ${free("= 'queued'", limit)} LIMIT ${limit})
     RETURNING ${fields.map(column).join(', ')}`,
    [mailingId, token, workerId],
  )
  return rows.map(toLeasedDelivery(sql))
}

const renew: (sql: Sql, ...args: Parameters<Ledger['renew']>) => Promise<void> = async (
  sql,
  { forMs, token },
) => {
  const { column, name } = sql.deliveries
  await sql.query(
    `UPDATE ${name} SET ${column('leaseUntil')} = ${sql.instant(forMs)}
     WHERE ${column('leaseToken')} = $1 AND ${column('state')} IN ('leased', 'submitting')`,
    [token],
  )
}

const beginSubmitting = async (
  sql: Sql,
  token: string,
  deliveryIds: readonly string[],
): Promise<ReadonlySet<string>> => {
  const { column, name } = sql.deliveries
  const isOneOfThese = `${column('id')} IN (SELECT v."id" FROM ${sql.rows(2, sql.deliveries, ['id'])})`
  const values = [token, JSON.stringify(deliveryIds.map((id) => ({ id })))]
  const marked = await sql.change(
    `UPDATE ${name} SET ${column('state')} = 'submitting', ${column('attempts')} = ${column('attempts')} + 1
     WHERE ${isOneOfThese} AND ${column('leaseToken')} = $1 AND ${column('state')} = 'leased'`,
    values,
  )
  if (marked === deliveryIds.length) return new Set(deliveryIds)
  const rows = await sql.query(
    `SELECT ${column('id')} FROM ${name}
     WHERE ${isOneOfThese} AND ${column('leaseToken')} = $1 AND ${column('state')} = 'submitting'`,
    values,
  )
  return new Set(rows.map((row) => text(row.id) ?? ''))
}

const record = async (
  sql: Sql,
  token: string,
  outcomes: readonly RecordedOutcome[],
): Promise<number> => {
  if (outcomes.length === 0) return 0
  const { column, name } = sql.deliveries
  const own = (field: string): string => `${name}.${column(field)}`
  // The rows are found by their ids. Found by the token, each row of the lease would read all outcomes.
  const holder = `COALESCE(${own('leaseToken')}, '')`
  return sql.change(
    `UPDATE ${name} SET ${column('state')} = v."state",
       ${column('attempts')} = ${own('attempts')}
         - CASE WHEN ${own('state')} <> 'leased' THEN v."attempts" ELSE 0 END,
       ${column('lastReply')} = COALESCE(v."lastReply", ${own('lastReply')}),
       ${column('nextAttemptAt')} = v."nextAttemptAt", ${column('skipReason')} = v."skipReason",
       ${column('settledAt')} = v."settledAt", ${column('leaseToken')} = NULL,
       ${column('leaseWorker')} = NULL, ${column('leaseUntil')} = NULL,
       ${column('changedAt')} = ${sql.instant()}
     FROM ${sql.rows(2, sql.deliveries, RECORDED_COLUMNS)}
     WHERE ${own('id')} = v."id" AND ${holder} = $1
       AND (${own('state')} IN ('leased', 'submitting')
         OR (${own('state')} = 'uncertain' AND v."state" NOT IN ('queued', 'deferred')))`,
    [token, JSON.stringify(outcomes.map(toRecordedRow))],
  )
}

/** An uncertain row keeps its token, so that a worker which was only slow can still record the outcome. */
const reclaim = async (sql: Sql): Promise<{ queued: number; uncertain: number }> => {
  const { column, name } = sql.deliveries
  const expired = (from: string, set: string): Promise<number> =>
    sql.change(
      `UPDATE ${name} SET ${set}, ${column('changedAt')} = ${sql.instant()}
       WHERE ${column('leaseToken')} > '' AND ${column('state')} = '${from}'
         AND ${column('leaseUntil')} < ${sql.instant()}`,
      [],
    )
  const uncertain = await expired(
    'submitting',
    `${column('state')} = 'uncertain', ${column('lastReply')} = '${RECLAIMED_REPLY}'`,
  )
  const queued = await expired(
    'leased',
    `${column('state')} = 'queued', ${column('leaseToken')} = NULL`,
  )
  return { queued, uncertain }
}

const counts = async (sql: Sql, mailingId: string): Promise<DeliveryCounts> => {
  const { column, name } = sql.deliveries
  const rows = await sql.query(
    `SELECT ${column('state')} AS "state", COUNT(*) AS "rows" FROM ${name}
     WHERE ${column('mailing')} = $1 GROUP BY ${column('state')}`,
    [mailingId],
  )
  const found = new Map(rows.map((row) => [row.state, Number(row.rows)]))
  return Object.fromEntries(
    DELIVERY_STATES.map((state) => [state, found.get(state) ?? 0]),
  ) as DeliveryCounts
}

const hasOpen = async (sql: Sql, mailingId: string): Promise<boolean> => {
  const { column, name } = sql.deliveries
  const open = OPEN_DELIVERY_STATES.map((state) => `'${state}'`).join(', ')
  const rows = await sql.query(
    `SELECT ${column('id')} FROM ${name}
     WHERE ${column('mailing')} = $1 AND ${column('state')} IN (${open}) LIMIT 1`,
    [mailingId],
  )
  return rows.length > 0
}

/** The ledger on SQLite and Postgres: every change is one statement, which is atomic without a transaction. */
export const sqlLedger = (dialect: SqlDialect, deliveriesSlug: string): Ledger => {
  const sql = { ...dialect, deliveries: dialect.table(deliveriesSlug) }
  return {
    enter: (rows) => enter(sql, rows),
    lease: (of, limit) => lease(sql, of, limit),
    renew: (of) => renew(sql, of),
    beginSubmitting: (token, ids) => beginSubmitting(sql, token, ids),
    record: (token, outcomes) => record(sql, token, outcomes),
    reclaim: () => reclaim(sql),
    counts: (mailingId) => counts(sql, mailingId),
    hasOpen: (mailingId) => hasOpen(sql, mailingId),
  }
}
