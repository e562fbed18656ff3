import { findNewestEdition, type EditionRow } from '../../issues/newest-edition.js'
import { createLinks } from '../../options/links.js'
import { fillHtml, fillText } from '../../compile/placeholders.js'
import { signToken } from '../../domain/addresses/tokens.js'
import { signingKeys } from '../../storage/signing-keys.js'
import { createLocalReq } from 'payload'
import type { PrintedStatus } from '../../cli/mailing-status.js'
import type { Newsroom } from '../../cli/open-newsroom.js'

export type MailingFigures = {
  readonly entries: number
  readonly htmlBytes: number
  readonly textBytes: number
  readonly recipients: number
  readonly accepted: number
  readonly refused: number
  readonly uncertain: number
  readonly seconds: number
}

/** @returns the id of an issue's mailing, once there is one */
export const findDemoMailingId = async (
  { options, payload }: Newsroom,
  issueId: string,
): Promise<string | undefined> => {
  const row = await payload.db.findOne<{ id: string }>({
    collection: options.slugs.mailings,
    where: { issue: { equals: issueId } },
  })
  return row?.id
}

const partSizes = async ({ options, payload }: Newsroom, edition: EditionRow) => {
  const rendition = await payload.db.findOne<{ id: string; html: string; text: string }>({
    collection: options.slugs.renditions,
    where: { edition: { equals: edition.id } },
  })
  const [key] = await signingKeys(payload, options)
  if (!rendition || !key) return { htmlBytes: 0, textBytes: 0 }
  const links = createLinks(options)
  const personal = {
    preferences: links.preferences({ token: signToken(key, 'preferences', edition.id) }),
    unsubscribe: links.unsubscribe({ token: signToken(key, 'unsubscribe', edition.id) }),
  }
  return {
    htmlBytes: Buffer.byteLength(fillHtml(rendition.html, personal)),
    textBytes: Buffer.byteLength(fillText(rendition.text, personal)),
  }
}

const countEntries = ({ content }: EditionRow): number =>
  content.sections.reduce((sum, { entries }) => sum + entries.length, content.highlights.length)

/** The figures of a mailing; sizes are those of one subscriber's message parts. */
export const mailingFigures = async (
  newsroom: Newsroom,
  issueId: string,
  { counts }: Pick<PrintedStatus, 'counts'>,
  seconds: number,
): Promise<MailingFigures> => {
  const req = await createLocalReq({}, newsroom.payload)
  const edition = await findNewestEdition({ req, slugs: newsroom.options.slugs }, issueId)
  return {
    entries: edition ? countEntries(edition) : 0,
    ...(edition ? await partSizes(newsroom, edition) : { htmlBytes: 0, textBytes: 0 }),
    recipients: Object.values(counts).reduce((sum, number) => sum + number, 0),
    accepted: counts.accepted,
    refused: counts.refused,
    uncertain: counts.uncertain,
    seconds: Math.round(seconds * 10) / 10,
  }
}
