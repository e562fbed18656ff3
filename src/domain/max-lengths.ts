/** The longest value of each kind of text field, in characters. */
export const MAX_LENGTHS = {
  name: 200,
  title: 500,
  subject: 120,
  preheader: 140,
  label: 200,
  key: 100,
  tag: 100,
  slug: 100,
  day: 10,
  url: 4000,
  /** RFC 5321 section 4.5.3.1.3, without the angle brackets. */
  address: 254,
  listId: 255,
  /** BCP 47 tags, time zones, colours. */
  code: 100,
  note: 10_000,
  /** Why somebody accepted a finding. */
  acceptanceNote: 500,
  postalAddress: 1000,
  wording: 10_000,
} as const
