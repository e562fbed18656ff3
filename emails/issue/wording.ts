/** The mail's own texts, in both of its parts. */
export const WORDING = {
  archive: 'Archive',
  contents: 'In this issue',
  corrected: (day: string) => `Corrected on ${day}`,
  entries: (count: number) => (count === 1 ? '1 entry' : `${String(count)} entries`),
  followUp: 'Follow-up to',
  highlight: 'Highlight',
  minutes: (count: number) => (count === 1 ? '1 minute' : `${String(count)} minutes`),
  new: 'NEW',
  number: (number: number) => `No. ${String(number)}`,
  picture: (alt: string) => `[Picture: ${alt}]`,
  preferences: 'Choose sections',
  readOnTheWeb: 'Read on the web',
  readTheRest: 'Read the rest on the web',
  reason: (publication: string) => `You get this because you subscribed to ${publication}.`,
  unsubscribe: 'Unsubscribe',
} as const
