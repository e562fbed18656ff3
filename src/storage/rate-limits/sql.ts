import { maxQueueMs } from '../../deliver/rate-limits/limit.js'
import type {
  SlotReservation,
  RateLimitChange,
  RateLimitSnapshot,
  RateLimitStore,
  ReservationTerms,
  SlotRequest,
} from '../../deliver/rate-limits/rate-limit-store.js'
import type { SqlDialect, SqlRow, SqlTable } from '../databases/sql-dialect.js'

type Sql = SqlDialect & { readonly pace: SqlTable }

/** Stands for `Infinity` in a statement. */
const FOR_EVER_MS = 1e12

const REQUEST_COLUMNS = { type: (field: string) => (field === 'key' ? 'text' : 'numeric') }

const requestRows = (sql: Sql, fields: readonly string[]): string =>
  sql.rows(1, REQUEST_COLUMNS, fields)

const addLimits = async (sql: Sql, keys: readonly string[]): Promise<void> => {
  const { column, name } = sql.pace
  await sql.query(
    `INSERT INTO ${name} (${column('id')}, ${column('key')}, ${column('nextAtMs')}, ${column('taken')},
       ${column('createdAt')}, ${column('updatedAt')})
     SELECT v."key", v."key", 0, 0, ${sql.instant()}, ${sql.instant()}
     FROM ${requestRows(sql, ['key'])} WHERE true ON CONFLICT DO NOTHING`,
    [JSON.stringify(keys.map((key) => ({ key })))],
  )
}

/**
 * The slots that each limit hands out. Rows are locked in the order of their keys, so that workers which ask for the
 * same domains in another order do not deadlock.
 */
const reservationSql = (
  sql: Sql,
  { catchUpMs, withinMs }: ReservationTerms,
  nowMs: string,
): string => {
  const { column, name } = sql.pace
  const next = `p.${column('nextAtMs')}`
  const endMs = `${nowMs} + ${Math.min(withinMs, FOR_EVER_MS)}`
  const room = `FLOOR((${endMs} - b."startMs") / b."intervalMs") + 1`
  return `(SELECT b."id", b."startMs", b."intervalMs",
      CASE WHEN b."startMs" > ${endMs} THEN 0 WHEN ${room} < b."slots" THEN ${room} ELSE b."slots" END AS "slots"
    FROM (SELECT p.${column('id')} AS "id", v."slots", v."intervalMs",
        CASE WHEN ${next} > ${nowMs} - ${catchUpMs}
          AND ${next} <= ${nowMs} + ${maxQueueMs(0)} + ${maxQueueMs(1) - maxQueueMs(0)} * v."intervalMs"
          THEN ${next} ELSE ${nowMs} END AS "startMs"
      FROM ${name} p JOIN ${requestRows(sql, ['key', 'intervalMs', 'slots'])} ON p.${column('key')} = v."key"
      ORDER BY v."key" ${sql.lock('p')}) AS b) AS g`
}

const toReservation = (row: SqlRow): SlotReservation => ({
  key: String(row['key']),
  inMs: Number(row['inMs']),
  slots: Number(row['slots']),
})

const advanceLimits = async (
  sql: Sql,
  wishes: readonly SlotRequest[],
  terms: ReservationTerms,
): Promise<readonly SlotReservation[]> => {
  if (wishes.length === 0) return []
  const { column, name } = sql.pace
  const nowMs = sql.nowMs()
  const intervals = new Map(wishes.map(({ intervalMs, key }) => [key, intervalMs]))
  const rows = await sql.query(
    `UPDATE ${name} SET ${column('nextAtMs')} = g."startMs" + g."slots" * g."intervalMs",
       ${column('taken')} = g."slots", ${column('updatedAt')} = ${sql.instant()}
     FROM ${reservationSql(sql, terms, nowMs)} WHERE ${name}.${column('id')} = g."id"
     RETURNING ${column('key')} AS "key", ${column('taken')} AS "slots",
       ${column('nextAtMs')} - ${nowMs} AS "inMs"`,
    [JSON.stringify(wishes)],
  )
  return rows.map(toReservation).map(({ inMs, key, slots }) => ({
    key,
    slots,
    inMs: inMs - slots * (intervals.get(key) ?? 0),
  }))
}

const reserve = async (
  sql: Sql,
  wishes: readonly SlotRequest[],
  terms: ReservationTerms,
): Promise<readonly SlotReservation[]> => {
  const grants = await advanceLimits(sql, wishes, terms)
  if (grants.length === wishes.length) return grants
  const found = new Set(grants.map(({ key }) => key))
  const missing = wishes.filter(({ key }) => !found.has(key))
  await addLimits(
    sql,
    missing.map(({ key }) => key),
  )
  return [...grants, ...(await advanceLimits(sql, missing, terms))]
}

/** In the row of a counter, `nextAtMs` holds the previous count. */
const take = async (sql: Sql, key: string, wanted: number, most: number): Promise<number> => {
  const { column, name } = sql.pace
  const taken = column('taken')
  const count = (): Promise<readonly SqlRow[]> =>
    sql.query(
      `UPDATE ${name} SET ${column('nextAtMs')} = ${taken}, ${column('updatedAt')} = ${sql.instant()},
         ${taken} = CASE WHEN ${taken} + ${wanted} <= ${most} THEN ${taken} + ${wanted}
           WHEN ${taken} < ${most} THEN ${most} ELSE ${taken} END
       WHERE ${column('key')} = $1 RETURNING ${taken} - ${column('nextAtMs')} AS "got"`,
      [key],
    )
  const [row] = await count()
  if (row) return Number(row['got'])
  await addLimits(sql, [key])
  return Number((await count())[0]?.['got'] ?? 0)
}

const taken = async (sql: Sql, key: string): Promise<number> => {
  const { column, name } = sql.pace
  const [row] = await sql.query(
    `SELECT ${column('taken')} AS "taken" FROM ${name} WHERE ${column('key')} = $1`,
    [key],
  )
  return Number(row?.['taken'] ?? 0)
}

const read = async (sql: Sql, keys: readonly string[]): Promise<RateLimitSnapshot> => {
  const { column, name } = sql.pace
  const rows = await sql.query(
    `SELECT v."key" AS "key", p.${column('nextAtMs')} AS "nextAtMs", p.${column('taken')} AS "taken",
       ${sql.nowMs()} AS "nowMs"
     FROM ${requestRows(sql, ['key'])} LEFT JOIN ${name} p ON p.${column('key')} = v."key"`,
    [JSON.stringify(keys.map((key) => ({ key })))],
  )
  const number = (value: unknown): number => Number(value ?? 0)
  return {
    nowMs: number(rows[0]?.['nowMs']),
    rows: new Map(
      rows.map(({ key, nextAtMs, taken: counted }) => [
        String(key),
        { key: String(key), nextAtMs: number(nextAtMs), taken: number(counted) },
      ]),
    ),
  }
}

const isNew = ({ from: { nextAtMs, taken: counted } }: RateLimitChange): boolean =>
  nextAtMs === 0 && counted === 0

const swap = async (
  sql: Sql,
  changes: readonly RateLimitChange[],
): Promise<ReadonlySet<string>> => {
  if (changes.length === 0) return new Set()
  const { column, name } = sql.pace
  const added = changes.filter(isNew).map(({ from: { key } }) => key)
  if (added.length > 0) await addLimits(sql, added)
  const fields = ['key', 'wasNextAtMs', 'wasTaken', 'nextAtMs', 'taken']
  const rows = await sql.query(
    `UPDATE ${name} SET ${column('nextAtMs')} = v."nextAtMs", ${column('taken')} = v."taken",
       ${column('updatedAt')} = ${sql.instant()}
     FROM ${requestRows(sql, fields)}
     WHERE ${name}.${column('key')} = v."key" AND ${name}.${column('nextAtMs')} = v."wasNextAtMs"
       AND ${name}.${column('taken')} = v."wasTaken"
     RETURNING ${name}.${column('key')} AS "key"`,
    [
      JSON.stringify(
        changes.map(({ from, to }) => ({
          ...{ key: from.key, wasNextAtMs: from.nextAtMs, wasTaken: from.taken },
          ...to,
        })),
      ),
    ],
  )
  return new Set(rows.map(({ key }) => String(key)))
}

const recentText = (row: SqlRow | undefined): string => {
  const recent = row?.['recent']
  return typeof recent === 'string' ? recent : ''
}

/** The last characters of a text, on SQLite and Postgres alike. */
const lastCharactersSql = (text: string, most: number): string =>
  `substr(${text}, CASE WHEN length(${text}) > ${most} THEN length(${text}) - ${most - 1} ELSE 1 END)`

const append = async (sql: Sql, key: string, letters: string, most: number): Promise<string> => {
  const { column, name } = sql.pace
  const recent = column('recent')
  const add = (): Promise<readonly SqlRow[]> =>
    sql.query(
      `UPDATE ${name} SET ${recent} = ${lastCharactersSql(`(COALESCE(${recent}, '') || $2)`, most)},
         ${column('updatedAt')} = ${sql.instant()}
       WHERE ${column('key')} = $1 RETURNING ${recent} AS "recent"`,
      [key, letters],
    )
  const [row] = await add()
  if (row) return recentText(row)
  await addLimits(sql, [key])
  return recentText((await add())[0])
}

const recall = async (sql: Sql, key: string): Promise<string> => {
  const { column, name } = sql.pace
  const [row] = await sql.query(
    `SELECT COALESCE(${column('recent')}, '') AS "recent" FROM ${name} WHERE ${column('key')} = $1`,
    [key],
  )
  return recentText(row)
}

const heldBack = async (sql: Sql, prefix: string): Promise<ReadonlyMap<string, number>> => {
  const { column, name } = sql.pace
  const key = column('key')
  const nowMs = sql.nowMs()
  const rows = await sql.query(
    `SELECT ${key} AS "key", ${column('nextAtMs')} - ${nowMs} AS "inMs" FROM ${name}
     WHERE ${column('nextAtMs')} > ${nowMs} AND substr(${key}, 1, ${prefix.length}) = $1`,
    [prefix],
  )
  return new Map(rows.map((row) => [String(row['key']).slice(prefix.length), Number(row['inMs'])]))
}

/** Rate limits on SQLite and Postgres: a reservation is one statement, which is atomic without a transaction. */
export const sqlRateLimitStore = (dialect: SqlDialect, slug: string): RateLimitStore => {
  const sql = { ...dialect, pace: dialect.table(slug) }
  return {
    reserve: (wishes, terms) => reserve(sql, wishes, terms),
    take: (key, wanted, most) => take(sql, key, wanted, most),
    taken: (key) => taken(sql, key),
    read: (keys) => read(sql, keys),
    swap: (changes) => swap(sql, changes),
    append: (key, letters, most) => append(sql, key, letters, most),
    recall: (key) => recall(sql, key),
    heldBack: (prefix) => heldBack(sql, prefix),
  }
}
