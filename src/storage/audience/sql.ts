import type { Payload } from 'payload'

import type { Audience, Member } from '../../deliver/ports.js'
import type { Slugs } from '../../options/resolve-options.js'
import type { AudienceRows } from './rows.js'
import { textOf } from '../ledger/rows.js'
import { sqlDialect, type SqlDialect, type SqlRow, type SqlTable } from '../ledger/sql-dialect.js'
import { systemClock } from '../system-clock.js'

type Sql = SqlDialect & {
  readonly subscribers: SqlTable
  readonly subscriptions: SqlTable
  readonly suppressions: SqlTable
}

const member = ({ address, id, name, normalized }: SqlRow): Member => ({
  subscriptionId: textOf(id) ?? '',
  address: textOf(address) ?? '',
  normalizedAddress: textOf(normalized) ?? '',
  name: textOf(name),
})

const page = async (sql: Sql, of: Parameters<Audience['page']>[0]): Promise<Member[]> => {
  const { subscribers, subscriptions } = sql
  const person = (field: string): string => `person.${subscribers.column(field)}`
  const own = (field: string): string => `own.${subscriptions.column(field)}`
  const after = of.after === undefined ? '' : `AND ${own('id')} > $2`
  const rows = await sql.query(
    `SELECT ${own('id')} AS "id", ${person('address')} AS "address", ${person('name')} AS "name",
       ${person('normalizedAddress')} AS "normalized"
     FROM ${subscriptions.name} AS own
     JOIN ${subscribers.name} AS person ON ${person('id')} = ${own('subscriber')}
     WHERE ${own('publication')} = $1 AND ${own('state')} = 'active' ${after}
     ORDER BY ${own('id')} LIMIT ${of.limit}`,
    [of.publicationId, ...(of.after === undefined ? [] : [of.after])],
  )
  return rows.map(member)
}

/** A subscription that was deleted is one that was left, too. */
const leftAmong = async (
  sql: Sql,
  subscriptionIds: readonly string[],
): Promise<ReadonlySet<string>> => {
  const { column, name } = sql.subscriptions
  const rows = await sql.query(
    `SELECT v."id" AS "id" FROM ${sql.rows(1, sql.subscriptions, ['id'])}
     LEFT JOIN ${name} AS own ON own.${column('id')} = v."id" AND own.${column('state')} = 'active'
     WHERE own.${column('id')} IS NULL`,
    [JSON.stringify(subscriptionIds.map((id) => ({ id })))],
  )
  return new Set(rows.map(({ id }) => textOf(id) ?? ''))
}

const suppressedHashes = async (
  sql: Sql,
  hashes: readonly string[],
): Promise<readonly string[]> => {
  const { column, name } = sql.suppressions
  const rows = await sql.query(
    `SELECT v."addressHash" AS "hash" FROM ${sql.rows(1, sql.suppressions, ['addressHash'])}
     JOIN ${name} AS own ON own.${column('addressHash')} = v."addressHash"`,
    [JSON.stringify(hashes.map((addressHash) => ({ addressHash })))],
  )
  return rows.map(({ hash }) => textOf(hash) ?? '')
}

export const sqlAudienceRows = (payload: Payload, slugs: Slugs): AudienceRows => {
  const dialect = sqlDialect(payload, systemClock)
  const sql = {
    ...dialect,
    subscribers: dialect.table(slugs.subscribers),
    subscriptions: dialect.table(slugs.subscriptions),
    suppressions: dialect.table(slugs.suppressions),
  }
  return {
    leftAmong: (ids) => leftAmong(sql, ids),
    page: (of) => page(sql, of),
    suppressedHashes: (hashes) => suppressedHashes(sql, hashes),
  }
}
