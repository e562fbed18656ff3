import type { PayloadRequest } from 'payload'

import type { ResolvedOptions } from '../../options/resolve-options.js'
import { localizedText } from '../../i18n/localize.js'
import { translate } from '../../i18n/translate.js'
import type { Collected } from './collect-entry.js'
import type { KnownSource, KnownIssue } from './find-known-source.js'

type CollectContext = { readonly req: PayloadRequest; readonly options: ResolvedOptions }

const addressOf = ({ options, req }: CollectContext, slug: string, id: string): string => {
  const { routes, serverURL } = req.payload.config
  return `${serverURL || options.publicUrl}${routes.admin}/collections/${slug}/${id}`
}

const issueInWords = ({ number, stage }: KnownIssue) =>
  localizedText('collect:issue', { number, stage: localizedText(`stages:${stage}`) })

const knownInWords = ({ entry, issue }: KnownSource) => {
  if (entry && issue)
    return localizedText('collect:inIssue', { issue: issueInWords(issue), title: entry.title })
  if (issue) return localizedText('collect:featured', { issue: issueInWords(issue) })
  return localizedText('collect:inInbox', { title: entry?.title ?? '' })
}

const inWords = (collected: Collected) => {
  if (!collected.isNew) return knownInWords(collected.known)
  const { entry, titleFrom } = collected
  return localizedText(titleFrom === 'address' ? 'collect:savedUntitled' : 'collect:saved', {
    title: entry.title,
  })
}

export type CollectAnswer = {
  readonly isNew: boolean
  /** What happened, in the language of whoever asks. */
  readonly message: string
  readonly entry: { id: string; title: string; stage: string; url: string } | null
  readonly issue: { id: string; number: number; title: string; url: string } | null
}

/** The answer to whoever collected. */
export const describeCollected = (request: CollectContext, collected: Collected): CollectAnswer => {
  const { slugs } = request.options
  const { entry, issue }: KnownSource = collected.isNew ? collected : collected.known
  return {
    isNew: collected.isNew,
    message: translate(request.req.t, inWords(collected)),
    entry: entry
      ? {
          id: entry.id,
          title: entry.title,
          stage: entry.stage,
          url: addressOf(request, slugs.entries, entry.id),
        }
      : null,
    issue: issue
      ? {
          id: issue.id,
          number: issue.number,
          title: issue.title,
          url: addressOf(request, slugs.issues, issue.id),
        }
      : null,
  }
}
