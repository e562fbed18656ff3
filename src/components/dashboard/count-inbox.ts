import { inboxWhere } from '../../issues/lineup/inbox.js'
import type { WidgetContext } from './widget-context.js'

export type InboxCounts = {
  readonly ready: number
  readonly drafted: number
  readonly collected: number
}

/** Counts the entries that are in no issue, over all publications: those that the lineup's inbox shows. */
export const countInbox = async ({
  count,
  options,
  req,
  role,
}: WidgetContext): Promise<InboxCounts> => {
  const { slugs } = options
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: slugs.publications,
    pagination: false,
    req,
    select: { name: true },
  })
  const context = { body: {}, options, req, role, slugs }
  const free = await Promise.all(docs.map(({ id }) => inboxWhere(context, id)))
  const of = (stage: keyof InboxCounts): Promise<number> =>
    free.length === 0
      ? Promise.resolve(0)
      : count(slugs.entries, { and: [{ or: free }, { stage: { equals: stage } }] })
  const [ready, drafted, collected] = await Promise.all([
    of('ready'),
    of('drafted'),
    of('collected'),
  ])
  return { collected, drafted, ready }
}
