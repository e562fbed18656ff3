import type { EntryContent } from '../../domain/content.js'
import { entriesOf } from '../../domain/reading-time.js'
import { sentence } from '../../i18n/localize.js'
import { named } from '../named.js'
import type { Rule } from './rule.js'

/** The name of a file, as cameras and programs give them. */
const FILE_NAME = /^\S+\.(?:avif|gif|heic|jpe?g|png|svg|webp)$|^(?:IMG|DSC|PXL|image)[_-]?\d+$/i

const saysNothing = ({ image }: EntryContent): boolean =>
  image !== undefined && (image.alt.trim() === '' || FILE_NAME.test(image.alt.trim()))

/** A picture that says nothing to whoever does not see it. */
export const altText: Rule = {
  severity: 'advisory',
  find: ({ content }) => {
    const { logo } = content.publication.look
    return [
      ...(logo?.alt.trim() === ''
        ? [
            {
              key: 'alt-text:logo',
              place: { kind: 'publication', field: 'look' } as const,
              told: sentence('findings:altTextOfLogo'),
              fixes: [],
            },
          ]
        : []),
      ...entriesOf(content)
        .filter(saysNothing)
        .map((entry) => ({
          key: `alt-text:${entry.entryId}`,
          place: { kind: 'entry', entryId: entry.entryId, field: 'image' } as const,
          told: sentence('findings:altText', { entry: named(entry) }),
          fixes: [],
        })),
    ]
  },
}
