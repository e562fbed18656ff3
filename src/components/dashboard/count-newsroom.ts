import type { WidgetContext } from './widget-context.js'

/** How many documents of each kind there are. */
export type NewsroomCounts = {
  readonly publications: number
  readonly sections: number
  readonly entries: number
  readonly issues: number
}

export const countNewsroom = async ({
  count,
  options: { slugs },
}: WidgetContext): Promise<NewsroomCounts> => {
  const [publications, sections, entries, issues] = await Promise.all([
    count(slugs.publications, {}),
    count(slugs.sections, {}),
    count(slugs.entries, {}),
    count(slugs.issues, {}),
  ])
  return { publications, sections, entries, issues }
}
