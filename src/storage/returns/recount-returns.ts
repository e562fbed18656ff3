import { guardedUpdate } from '../guarded-update/index.js'
import type { ReturnRows } from './find-delivery.js'

const FIELDS = { bounced: 'bounce', complained: 'complaint' } as const

type Field = keyof typeof FIELDS

type Row = Readonly<Partial<Record<Field, number | null>>> & { readonly id: string }

/** Another process that counts at the same time has counted more in the meantime; then this one counts again. */
const MAX_ATTEMPTS = 20

const countOf = async (
  { payload, slugs }: ReturnRows,
  mailingId: string,
  field: Field,
): Promise<number> => {
  const where = {
    and: [{ mailing: { equals: mailingId } }, { kind: { equals: FIELDS[field] } }],
  }
  return (await payload.db.count({ collection: slugs.returns, where })).totalDocs
}

const recountField = async (rows: ReturnRows, mailingId: string, field: Field): Promise<void> => {
  const { payload, slugs } = rows
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    const row = await payload.db.findOne<Row>({
      collection: slugs.mailings,
      where: { id: { equals: mailingId } },
    })
    if (!row) return
    const before = row[field] ?? null
    const count = await countOf(rows, mailingId, field)
    if (count <= (before ?? 0)) return
    const update = { id: mailingId, guard: { [field]: before }, set: { [field]: count } }
    if (await guardedUpdate(payload, slugs.mailings, update)) return
  }
}

/**
 * Counts what came back of a mailing into its row. Counted anew each time rather than added to, so that a report that
 * comes twice, or a process that dies in between, leaves no wrong number; it only grows.
 */
export const recountReturns = async (rows: ReturnRows, mailingId: string): Promise<void> => {
  await recountField(rows, mailingId, 'bounced')
  await recountField(rows, mailingId, 'complained')
}
