import { issuePages } from '../outgoing/issue-pages.js'
import { mimeComposer } from '../outgoing/mime-composer.js'
import { composeSingleMessage } from '../compile/message-writer.js'
import { asciiSlug } from '../domain/text/ascii-slug.js'
import type { IssueContent } from '../domain/content.js'
import type { Links } from '../domain/urls/links.js'
import { PLACEHOLDER_LINKS } from '../compile/placeholders.js'
import type { ResolvedOptions } from '../options/resolve-options.js'
import { renderIssue } from '../render/render-issue.js'

export type Rendering = {
  readonly content: IssueContent
  /** The app's own parts, theme and texts. */
  readonly options: Pick<ResolvedOptions, 'email' | 'languages'>
  readonly links: Links
  /** The date of the message. */
  readonly date: Date
  /** The tokens of the subscriber that it is rendered for. */
  readonly tokens: { readonly unsubscribe: string; readonly preferences: string }
}

const SAMPLE_RECIPIENT = 'reader@example.org'

const personalLinks = ({
  links,
  tokens,
}: Rendering): { unsubscribe: string; preferences: string } => ({
  preferences: links.preferences({ token: tokens.preferences }),
  unsubscribe: links.unsubscribe({ token: tokens.unsubscribe }),
})

const composeMessage = async (rendering: Rendering): Promise<Buffer> => {
  const { content } = rendering
  const { listArchive, ...pages } = issuePages(rendering.links, content)
  const rendered = await renderIssue({
    content,
    design: rendering.options.email,
    languages: rendering.options.languages,
    links: { ...pages, ...PLACEHOLDER_LINKS },
  })
  const host = content.publication.sender.address.split('@').at(-1) ?? 'localhost'
  return composeSingleMessage({
    archive: listArchive,
    content,
    mime: mimeComposer,
    person: {
      ...personalLinks(rendering),
      date: rendering.date,
      messageId: `preview-${asciiSlug(content.slug)}@${host}`,
      to: { address: SAMPLE_RECIPIENT },
    },
    rendered,
  })
}

/** Renders an issue in one format, as it would reach `reader@example.org`. */
export const renderAs = async (
  rendering: Rendering,
  format: 'mjml' | 'html' | 'text' | 'eml',
): Promise<Buffer> => {
  if (format === 'eml') return composeMessage(rendering)
  const { content, options } = rendering
  const links = { ...issuePages(rendering.links, content), ...personalLinks(rendering) }
  const rendered = await renderIssue({
    content,
    design: options.email,
    languages: options.languages,
    links,
  })
  return Buffer.from(rendered[format])
}
