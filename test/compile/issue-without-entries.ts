import { PLACEHOLDER_LINKS } from '../../src/compile/placeholders.js'
import type { IssueContent } from '../../src/domain/content.js'

/** Content of an issue without entries; the rendered parts stand in for them. */
export const issueWithoutEntries = (
  subject = 'Twenty-three tools for careful people',
): IssueContent => ({
  publication: {
    name: 'Careful Weekly',
    slug: 'careful-weekly',
    sender: {
      name: 'Careful Weekly',
      address: 'news@news.example',
      replyTo: 'editors@news.example',
    },
    listId: 'careful-weekly.news.example',
    postalAddress: '1 Quiet Street, 12345 Town',
    look: { accent: '#336699' },
    timeZone: 'Europe/Berlin',
    language: 'en',
  },
  number: 7,
  slug: 'no-7',
  title: 'Careful Weekly',
  date: '2026-11-22',
  subject,
  preheader: 'Slow is smooth',
  introduction: [],
  contents: { before: [], after: [] },
  highlights: [],
  sections: [],
  outro: [],
})

/** Both parts, with personal links within long and non-ASCII lines. */
export const renderedParts = {
  html: [
    '<!doctype html>',
    `<p>${'Grüße an alle, die langsam lesen. '.repeat(12)}</p>`,
    `<p style="margin:0">${'before '.repeat(20)}<a href="${PLACEHOLDER_LINKS.unsubscribe}" style="color:#336699">leave</a> or`,
    `<a href="${PLACEHOLDER_LINKS.preferences}">préférences</a>, or <a href="${PLACEHOLDER_LINKS.unsubscribe}">leave now</a></p>`,
    '.',
    '</html>',
  ].join('\n'),
  text: `Grüße\n.\n\nLeave: ${PLACEHOLDER_LINKS.unsubscribe}\nPreferences: ${PLACEHOLDER_LINKS.preferences} \n`,
}
