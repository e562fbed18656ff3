import type { PayloadRequest } from 'payload'

/** Key of a request's context. No client reaches the context. */
const PLACE = 'roundupGivenIds'

/** Ids that our own code has chosen for documents that this request creates. */
export const reservedIds = ({ context }: Pick<PayloadRequest, 'context'>): ReadonlySet<string> =>
  (context[PLACE] as ReadonlySet<string> | undefined) ?? new Set()

/** Lets this request create a document with this id. Any other id of a request is replaced by a new one. */
export const reserveId = (req: PayloadRequest, id: string): string => {
  req.context[PLACE] = new Set([...reservedIds(req), id])
  return id
}
