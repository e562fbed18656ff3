import type { PayloadRequest } from 'payload'

/** In the request's context, which no client reaches. */
const PLACE = 'roundupGivenIds'

/** Ids that code of ours has chosen for what this request makes. */
export const reservedIds = ({ context }: Pick<PayloadRequest, 'context'>): ReadonlySet<string> =>
  (context[PLACE] as ReadonlySet<string> | undefined) ?? new Set()

/** Lets this request make a document with an id of our choice; any other is replaced by a new one. */
export const reserveId = (req: PayloadRequest, id: string): string => {
  req.context[PLACE] = new Set([...reservedIds(req), id])
  return id
}
