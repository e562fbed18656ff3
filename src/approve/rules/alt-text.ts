import type { EntryContent } from '../../domain/content.js'
import { contentEntries } from '../../domain/content-entries.js'
import { localizedText } from '../../i18n/localize.js'
import { entryLabel } from '../entry-label.js'
import type { Rule } from './rule.js'

/** Names of files as cameras and programs give them. */
const FILE_NAME = /^\S+\.(?:avif|gif|heic|jpe?g|png|svg|webp)$|^(?:IMG|DSC|PXL|image)[_-]?\d+$/i

const hasNoAltText = ({ image }: EntryContent): boolean =>
  image !== undefined && (image.alt.trim() === '' || FILE_NAME.test(image.alt.trim()))

/** A picture without an alt text, or with a file name as one. */
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
              text: localizedText('findings:altTextOfLogo'),
              fixes: [],
            },
          ]
        : []),
      ...contentEntries(content)
        .filter(hasNoAltText)
        .map((entry) => ({
          key: `alt-text:${entry.entryId}`,
          place: { kind: 'entry', entryId: entry.entryId, field: 'image' } as const,
          text: localizedText('findings:altText', { entry: entryLabel(entry) }),
          fixes: [],
        })),
    ]
  },
}
