import type { EntryContent, SourceContent } from '../../../src/domain/content.js'
import { safeUrl } from '../../../src/domain/urls/safe-url.js'

/** The sources that may become links, their URLs checked. The first one is where the title leads. */
export const safeSources = ({ sources }: Pick<EntryContent, 'sources'>): readonly SourceContent[] =>
  sources.flatMap((source) => {
    const url = safeUrl(source.url)
    return url === undefined ? [] : [{ ...source, url }]
  })
