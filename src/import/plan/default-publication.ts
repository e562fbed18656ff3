import { parseAddress } from '../../domain/addresses/address.js'
import { asciiSlug } from '../../domain/text/ascii-slug.js'
import type { PublicationContent } from '../../domain/content.js'
import { slugify } from '../../domain/text/slugify.js'
import { findTitle } from '../parse/find-title.js'
import { toLine } from '../read/line.js'
import { textRun } from '../../rich-text/text-runs.js'

const ACCENT = '#8f2d14'

/** The title line without its date; the whole line where it has none. */
const nameOf = (titleLine: string): string => {
  const lines = titleLine.split('\n').flatMap((text, at) => {
    const line = toLine([textRun(text)], { number: at + 1 })
    return line ? [line] : []
  })
  try {
    return findTitle(lines).title
  } catch {
    return titleLine.trim() || 'Roundup'
  }
}

/** The domain of a sender needs a dot and letters; `localhost` and IP addresses get a reserved one (RFC 6761). */
const senderHost = (hostname: string): string =>
  parseAddress(`newsletter@${hostname}`) ? hostname : 'roundup.localhost'

/**
 * Makes the publication of an issue that is imported into an empty newsroom.
 *
 * @param titleLine as the plan has it, e.g. `AI Weekly (10/08/23)`
 * @param publicUrl address of the readers' pages; its host becomes the domain of the sender
 */
export const defaultPublication = (titleLine: string, publicUrl: string): PublicationContent => {
  const name = nameOf(titleLine)
  const slug = slugify(name, 'roundup')
  const hostname = senderHost(new URL(publicUrl).hostname)
  return {
    name,
    slug,
    sender: { name, address: `newsletter@${hostname}` },
    listId: `${asciiSlug(slug)}.${hostname}`,
    postalAddress: '',
    look: { accent: ACCENT },
    timeZone: 'UTC',
    language: 'en',
  }
}
