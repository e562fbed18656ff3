import type { Audience, AudienceMember } from '../../deliver/ports/audience.js'
import type { Slugs } from '../../options/resolve-options.js'
import type { AudienceStore } from './audience-store.js'
import { optionalText } from '../ledger/rows.js'
import type { SqlDialect, SqlRow, SqlTable } from '../databases/sql-dialect.js'

type Sql = SqlDialect & {
  readonly subscribers: SqlTable
  readonly subscriptions: SqlTable
  readonly suppressions: SqlTable
}

const toMember = ({ address, id, name, normalized }: SqlRow): AudienceMember => ({
  subscriptionId: optionalText(id) ?? '',
  address: optionalText(address) ?? '',
  normalizedAddress: optionalText(normalized) ?? '',
  name: optionalText(name),
})

const page = async (sql: Sql, of: Parameters<Audience['page']>[0]): Promise<AudienceMember[]> => {
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
  return rows.map(toMember)
}

/** A deleted subscription counts as left. */
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
  return new Set(rows.map(({ id }) => optionalText(id) ?? ''))
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
  return rows.map(({ hash }) => optionalText(hash) ?? '')
}

export const sqlAudienceStore = (dialect: SqlDialect, slugs: Slugs): AudienceStore => {
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
