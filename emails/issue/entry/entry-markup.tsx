import type { EntryContent } from '../../../src/domain/content.js'
import { minifyHtml } from '../../folded.js'
import { EmailEntry } from './email-entry.js'
import type { IssueEmailContext } from '../issue-email-props.js'

type Told = { readonly entry: EntryContent; readonly isHighlight: boolean }

/** Each entry as it stands in the compiled mail, without the row around it. MJML passes text through as it is. */
export const entryMarkup = async (
  told: readonly Told[],
  setting: IssueEmailContext,
): Promise<readonly string[]> => {
  // A static import breaks `next build`: React forbids it in server components.
  const { renderToStaticMarkup } = await import('react-dom/server')
  return told.map(({ entry, isHighlight }) =>
    minifyHtml(
      renderToStaticMarkup(
        <EmailEntry entry={entry} heading={isHighlight ? 'h2' : 'h3'} setting={setting} />,
      ),
    ),
  )
}
