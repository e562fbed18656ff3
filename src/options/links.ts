import { asciiSlug } from '../domain/text/ascii-slug.js'
import type { Links } from '../domain/urls/links.js'
import type { ResolvedOptions } from './resolve-options.js'

/** Spam filters count against a mail what is percent-encoded in its head. */
const PLAIN = /^[\x21-\x24\x26-\x7e]+$/

type Place = Partial<Record<'publication' | 'issue' | 'section' | 'entry', string>>

const fill = (pattern: string, place: Place): string =>
  pattern.replace(/:(publication|issue|section|entry)/g, (_, name: keyof Place) =>
    encodeURIComponent(place[name] ?? ''),
  )

/** Links by the host's patterns; endpoints stand below Payload's API route. */
export const createLinks = (
  { links, publicUrl }: Pick<ResolvedOptions, 'links' | 'publicUrl'>,
  apiRoute = '/api',
): Links => {
  const page = (pattern: string, place: Place): string => `${publicUrl}${fill(pattern, place)}`
  const endpoint = (path: string): string => `${publicUrl}${apiRoute}/roundup/${path}`
  return {
    home: () => `${publicUrl}/`,
    publication: (of) => page(links.publication, of),
    archive: (of) => {
      const address = page(links.publication, of)
      return PLAIN.test(address) ? address : endpoint(`archive/${asciiSlug(of.publication)}`)
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
