import type { PublicationContent } from '../src/domain/content.js'
import { DEFAULT_ACCENT } from './theme.js'

/** Sample data for the preview server. */
export const SAMPLE_PUBLICATION: PublicationContent = {
  name: 'Alignment Roundup',
  slug: 'alignment-roundup',
  sender: { name: 'Alignment Roundup', address: 'newsletter@roundup.example' },
  listId: 'alignment-roundup.roundup.example',
  postalAddress: 'Alignment Roundup, 1 Example Street, 10115 Berlin',
  look: { accent: DEFAULT_ACCENT },
  timeZone: 'Europe/Berlin',
  language: 'en',
}
