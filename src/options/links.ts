import { asciiSlug } from '../domain/text/ascii-slug.js'
import type { Links } from '../domain/urls/links.js'
import type { ResolvedOptions } from './resolve-options.js'

/** Spam filters hold percent-encoded characters in a message's header against it. */
const PLAIN_ASCII = /^[\x21-\x24\x26-\x7e]+$/

type LinkParts = Partial<Record<'publication' | 'issue' | 'section' | 'entry', string>>

const fillPattern = (pattern: string, place: LinkParts): string =>
  pattern.replace(/:(publication|issue|section|entry)/g, (_, name: keyof LinkParts) =>
    encodeURIComponent(place[name] ?? ''),
  )

/** Links built from the host's patterns. Links to endpoints are below Payload's API route. */
export const createLinks = ({
  apiRoute,
  links,
  publicUrl,
  web,
}: Pick<ResolvedOptions, 'apiRoute' | 'links' | 'publicUrl' | 'web'>): Links => {
  const page = (pattern: string, place: LinkParts): string =>
    `${publicUrl}${fillPattern(pattern, place)}`
  const endpoint = (path: string): string => `${publicUrl}${apiRoute}/roundup/${path}`
  return {
    hasPages: web,
    home: () => page(links.home, {}),
    publication: (of) => page(links.publication, of),
    archive: (of) => page(links.archive, of),
    listArchive: (of) => {
      const address = page(links.archive, of)
      return PLAIN_ASCII.test(address) ? address : endpoint(`archive/${asciiSlug(of.publication)}`)
    },
    issue: (of) => page(links.issue, of),
    section: (of) => page(links.section, of),
    entry: ({ entryId, ...of }) => page(links.entry, { ...of, entry: entryId }),
    unsubscribe: ({ token }) => endpoint(`unsubscribe/${token}`),
    preferences: ({ token }) => endpoint(`preferences/${token}`),
    confirm: ({ token }) => endpoint(`confirm/${token}`),
    picture: ({ file }) => endpoint(`pictures/${file}`),
    graphql: () => endpoint('graphql'),
  }
}
