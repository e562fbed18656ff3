import type {
  DeliverySelection,
  ListedDelivery,
  AdminLedger,
  DomainReply,
  DeliveryPageQuery,
  DeliveryTotals,
} from '../../deliver/ports/admin-ledger.js'
import type { DeliveryState } from '../../domain/mailing-states.js'
import { toDeliveryLine, optionalDate, MAX_REPLY_GROUPS, toTotals, optionalText } from './rows.js'
import type { SqlDialect, SqlTable } from '../databases/sql-dialect.js'

type Sql = SqlDialect & { readonly deliveries: SqlTable }

/** Grouped in the order of the index, so that the database sorts nothing however many rows there are. */
const readTotals = async (sql: Sql, mailingId: string): Promise<DeliveryTotals> => {
  const { column, name } = sql.deliveries
  const [next, reason, state] = ['nextAttemptAt', 'skipReason', 'state'].map(column)
  const rows = await sql.query(
    `SELECT ${state} AS "state", NULL AS "reason", COUNT(*) AS "rows", MIN(${next}) AS "next"
     FROM ${name} WHERE ${column('mailing')} = $1 AND ${state} <> 'skipped' GROUP BY ${state}
     UNION ALL
     SELECT ${state}, ${reason}, COUNT(*), NULL
     FROM ${name} WHERE ${column('mailing')} = $1 AND ${state} = 'skipped' GROUP BY ${state}, ${reason}`,
    [mailingId],
  )
  return toTotals(
    rows.map((row) => ({
      state: row['state'] as DeliveryState,
      reason: optionalText(row['reason']),
      rows: Number(row['rows']),
      nextAttemptAt: optionalDate(row['next']),
    })),
  )
}

/** Assignments that remove a row's lease. */
const releasedColumns = ({ deliveries: { column }, instant }: Sql): string =>
  `${column('leaseToken')} = NULL, ${column('leaseWorker')} = NULL, ${column('leaseUntil')} = NULL,
   ${column('nextAttemptAt')} = NULL, ${column('changedAt')} = ${instant()}`

const skipOpen: (sql: Sql, ...args: Parameters<AdminLedger['skipOpen']>) => Promise<void> = async (
  sql,
  mailingId,
  reason,
) => {
  const { column, name } = sql.deliveries
  await sql.query(
    `UPDATE ${name} SET ${column('state')} = 'skipped', ${column('skipReason')} = $2,
       ${column('settledAt')} = ${sql.instant()}, ${releasedColumns(sql)}
     WHERE ${column('mailing')} = $1 AND ${column('state')} IN ('queued', 'deferred', 'leased')`,
    [mailingId, reason],
  )
}

/** An additional condition, and the values that it takes. */
const selectionSql = (
  sql: Sql,
  chosen: DeliverySelection,
): { and: string; given: readonly string[] } => {
  const { column } = sql.deliveries
  if (chosen === 'all') return { and: '', given: [] }
  if ('attemptsBelow' in chosen)
    return { and: `AND ${column('attempts')} < ${chosen.attemptsBelow}`, given: [] }
  return {
    and: `AND ${column('id')} IN (SELECT v."id" FROM ${sql.rows(2, sql.deliveries, ['id'])})`,
    given: [JSON.stringify(chosen.map((id) => ({ id })))],
  }
}

const requeue = async (
  sql: Sql,
  mailingId: string,
  chosen: DeliverySelection = 'all',
): Promise<void> => {
  const { column, name } = sql.deliveries
  const { and, given } = selectionSql(sql, chosen)
  await sql.query(
    `UPDATE ${name} SET ${column('state')} = 'queued', ${column('settledAt')} = NULL, ${releasedColumns(sql)}
     WHERE ${column('mailing')} = $1 AND ${column('state')} IN ('refused', 'deferred') ${and}`,
    [mailingId, ...given],
  )
}

const resolveUncertain: (
  sql: Sql,
  ...args: Parameters<AdminLedger['resolveUncertain']>
) => Promise<number> = async (sql, mailingId, chosen, to) => {
  const { column, name } = sql.deliveries
  const { and, given } = selectionSql(sql, chosen)
  const rows = await sql.query(
    `UPDATE ${name} SET ${column('state')} = '${to}',
       ${column('settledAt')} = ${to === 'accepted' ? sql.instant() : 'NULL'}, ${releasedColumns(sql)}
     WHERE ${column('mailing')} = $1 AND ${column('state')} = 'uncertain' ${and}
     RETURNING ${column('id')}`,
    [mailingId, ...given],
  )
  return rows.length
}

const replies = async (sql: Sql, mailingId: string): Promise<DomainReply[]> => {
  const { column, name } = sql.deliveries
  const rows = await sql.query(
    `SELECT ${column('state')} AS "state", COALESCE(${column('lastReply')}, '') AS "reply",
       ${sql.domainOf(column('address'))} AS "domain", COUNT(*) AS "readers"
     FROM ${name} WHERE ${column('mailing')} = $1 AND ${column('state')} IN ('refused', 'deferred')
     GROUP BY 1, 2, 3 ORDER BY 4 DESC LIMIT ${MAX_REPLY_GROUPS}`,
    [mailingId],
  )
  return rows.map(({ domain, readers, reply, state }) => ({
    state: state as DomainReply['state'],
    reply: optionalText(reply) ?? '',
    domain: optionalText(domain) ?? '',
    readers: Number(readers),
  }))
}

const LINE_COLUMNS = [
  'id',
  'address',
  'state',
  'skipReason',
  'attempts',
  'lastReply',
  'messageId',
  'settledAt',
  'changedAt',
] as const

const page = async (
  sql: Sql,
  { after, limit, mailingId, state }: DeliveryPageQuery,
): Promise<ListedDelivery[]> => {
  const { column, name } = sql.deliveries
  const rows = await sql.query(
    `SELECT ${LINE_COLUMNS.map((field) => `${column(field)} AS "${field}"`).join(', ')} FROM ${name}
     WHERE ${column('mailing')} = $1 AND ${column('id')} > $2
       ${state === undefined ? '' : `AND ${column('state')} = $3`}
     ORDER BY ${column('id')} LIMIT ${limit}`,
    [mailingId, after, ...(state === undefined ? [] : [state])],
  )
  return rows.map((row) => toDeliveryLine(row.id, row))
}

/** The admin's part of the ledger on SQLite and Postgres. */
export const sqlAdminLedger = (dialect: SqlDialect, deliveriesSlug: string): AdminLedger => {
  const sql = { ...dialect, deliveries: dialect.table(deliveriesSlug) }
  return {
    totals: (mailingId) => readTotals(sql, mailingId),
    skipOpen: (mailingId, reason) => skipOpen(sql, mailingId, reason),
    requeue: (mailingId, chosen) => requeue(sql, mailingId, chosen),
    resolveUncertain: (mailingId, chosen, to) => resolveUncertain(sql, mailingId, chosen, to),
    replies: (mailingId) => replies(sql, mailingId),
    page: (of) => page(sql, of),
  }
}
