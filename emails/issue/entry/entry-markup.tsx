import type { EntryContent } from '../../../src/domain/content.js'
import { minifyHtml } from '../../compile-mjml.js'
import { EmailEntry } from './email-entry.js'
import type { IssueEmailContext } from '../issue-email-props.js'

type PlacedEntry = { readonly entry: EntryContent; readonly isHighlight: boolean }

/** Renders each entry to the HTML that the compiled mail contains for it, without the table row around it. */
export const entryMarkup = async (
  entries: readonly PlacedEntry[],
  context: IssueEmailContext,
): Promise<readonly string[]> => {
  // Imported here because React forbids a static import in server components, which breaks `next build`.
  const { renderToStaticMarkup } = await import('react-dom/server')
  return entries.map(({ entry, isHighlight }) =>
    minifyHtml(
      renderToStaticMarkup(
        <EmailEntry entry={entry} heading={isHighlight ? 'h2' : 'h3'} context={context} />,
      ),
    ),
  )
}
