import type { PayloadRequest } from 'payload'

import { PLACEHOLDER_LINKS } from '../compile/placeholders.js'
import type { FlatIssue } from '../compose/documents.js'
import type { IssueContent } from '../domain/content.js'
import type { IssueStage } from '../domain/issue/issue-stages.js'
import type { ResolvedOptions } from '../options/resolve-options.js'
import { renderIssue } from '../render/render-issue.js'
import { composeIssueContent } from './compose-issue-content.js'
import { issuePages } from '../outgoing/issue-pages.js'
import { createLinks } from '../options/links.js'
import { findNewestEdition } from './newest-edition.js'
import { editionContent, findRendition } from '../outgoing/renditions.js'
import { systemClock } from '../storage/system-clock.js'

/** What a preview shows: an issue as it is stored now, or what was mailed. */
export type IssuePreview = {
  readonly content: IssueContent
  /** Both parts, with placeholders for personal links. */
  readonly rendered: { readonly html: string; readonly text: string }
  readonly isFrozen: boolean
  /** The date of the message. */
  readonly date: Date
}

type PreviewContext = { readonly req: PayloadRequest; readonly options: ResolvedOptions }

type Issue = FlatIssue & {
  readonly stage?: IssueStage
  readonly correction?: object | null
  readonly publishedAt?: string | null
}

type Mailed = {
  readonly id: string
  readonly edition: string
  readonly rendererVersion?: string | null
}

type Frozen = {
  readonly editionId: string
  readonly content: IssueContent
  readonly rendererVersion: string | undefined
}

/** Finds the edition that was mailed, or the one on the web if none was. */
const frozenOf = async (
  { options, req }: PreviewContext,
  issue: Issue,
): Promise<Frozen | undefined> => {
  const { payload } = req
  const { slugs } = options
  if (issue.stage !== 'published' || issue.correction) return undefined
  const mailing = await payload.db.findOne<Mailed>({
    collection: slugs.mailings,
    req,
    where: { issue: { equals: issue.id } },
  })
  const rendererVersion = mailing?.rendererVersion ?? undefined
  if (mailing) {
    const content = await editionContent(payload, slugs, mailing.edition)
    return { content, editionId: mailing.edition, rendererVersion }
  }
  const edition = await findNewestEdition({ req, slugs }, issue.id)
  return edition && { content: edition.content, editionId: edition.id, rendererVersion }
}

const renderedOf = async (
  { options, req: { payload } }: PreviewContext,
  content: IssueContent,
  frozen: Frozen | undefined,
): Promise<IssuePreview['rendered']> => {
  const kept =
    frozen?.rendererVersion === undefined
      ? undefined
      : await findRendition(
          { editionId: frozen.editionId, payload, slugs: options.slugs },
          frozen.rendererVersion,
        )
  const pages = issuePages(createLinks(options), content)
  return (
    kept ??
    renderIssue({
      content,
      design: options.email,
      languages: options.languages,
      links: { ...pages, ...PLACEHOLDER_LINKS },
    })
  )
}

/** The content of a preview, before it is rendered. */
export const previewContent = async (
  context: PreviewContext,
  issue: Issue,
): Promise<
  Pick<IssuePreview, 'content' | 'isFrozen'> & { readonly frozen: Frozen | undefined }
> => {
  const frozen = await frozenOf(context, issue)
  const { options, req } = context
  const content =
    frozen?.content ?? (await composeIssueContent({ req, slugs: options.slugs }, issue))
  return { content, frozen, isFrozen: frozen !== undefined }
}

/** Renders an issue as a mailing does. Writes nothing. An open correction is shown as it is stored. */
export const previewIssue = async (
  context: PreviewContext,
  issue: Issue,
): Promise<IssuePreview> => {
  const { content, frozen, isFrozen } = await previewContent(context, issue)
  return {
    content,
    rendered: await renderedOf(context, content, frozen),
    isFrozen,
    date: isFrozen && issue.publishedAt ? new Date(issue.publishedAt) : systemClock(),
  }
}
