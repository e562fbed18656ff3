/** What readers may ask; `npm run schema` writes it out. Days are `YYYY-MM-DD`, instants ISO 8601 in UTC. */
export const TYPE_DEFINITIONS = /* GraphQL */ `
  type Query {
    "Everything with a published issue, by name."
    publications: [Publication!]!

    "May be asked without a slug while there is exactly one publication."
    publication(slug: String): Publication

    "Published issues, newest first. \`first\` is at most 50."
    issues(publication: String, first: Int = 10, after: String): IssuePage!

    "One published issue."
    issue(slug: String!, publication: String): Issue

    "The newest published issue."
    latestIssue(publication: String): Issue

    "Entries by where they stood and what they say, newest issue first. \`first\` is at most 100."
    entries(
      publication: String
      "Slug of a section."
      section: String
      tag: String
      "Any URL of a source; other addresses of the same thing are found, too."
      source: String
      "Words that an entry has in title or text, all of them."
      q: String
      first: Int = 20
      after: String
    ): EntryPage!

    "Whether a published issue told of what stands at this URL."
    isFeatured(url: String!, publication: String): Boolean!
  }

  type Publication {
    name: String!
    slug: String!
    "BCP 47."
    language: String!
    url: String!
    "When its newest issue was published."
    publishedAt: String
    "When its newest issue was corrected, if it was."
    correctedAt: String
  }

  type Issue {
    id: ID!
    publication: Publication!
    number: Int!
    slug: String!
    title: String!
    "The day on its masthead."
    date: String!
    "The line that inboxes show after the subject."
    preheader: String!
    language: String!
    introduction: Prose!
    contents: Contents!
    highlights: [Entry!]!
    "In reading order; what stands beside the subject has the kind \`aside\`."
    sections: [Section!]!
    outro: Prose!
    "Highlights included."
    entryCount: Int!
    readingMinutes: Int!
    url: String!
    publishedAt: String!
    "When the correction that is shown was made; null while nothing was corrected."
    correctedAt: String
  }

  "The list of contents, and what the editors wrote around it."
  type Contents {
    before: Prose!
    lines: [ContentsLine!]!
    after: Prose!
  }

  type ContentsLine {
    name: String!
    entryCount: Int!
    isNew: Boolean!
    url: String!
  }

  enum SectionKind {
    main
    aside
  }

  type Section {
    name: String!
    slug: String!
    kind: SectionKind!
    "No earlier published issue has this section."
    isNew: Boolean!
    entryCount: Int!
    entries: [Entry!]!
    url: String!
    publishedAt: String!
    correctedAt: String
  }

  type Entry {
    id: ID!
    title: String!
    "Told at the top of its issue, before the sections."
    isHighlight: Boolean!
    sources: [Source!]!
    points: [Point!]!
    "An entry told at length; empty for most."
    body: Prose!
    tags: [String!]!
    "Its address always gives the same bytes, at most 1072 pixels wide."
    image: EntryImage
    "The earlier issue that told of it."
    followUpOf: EntryFollowUp
    "Null for a highlight."
    section: SectionReference
    issue: IssueReference!
    url: String!
    publishedAt: String!
    correctedAt: String
  }

  type EntryImage {
    url: String!
    "What it shows, in words."
    alt: String!
    width: Int!
    height: Int!
  }

  type EntryFollowUp {
    "Of the earlier issue."
    number: Int!
    "What the entry was called there."
    title: String!
    "The earlier issue on the web."
    url: String!
  }

  type Source {
    url: String!
    "One name for all addresses of the same thing; for comparing, not for linking."
    canonicalUrl: String!
    label: String
    host: String!
  }

  "One labelled statement of an entry."
  type Point {
    label: String!
    "Stable name of the publication's own points, such as \`what\`."
    key: String
    text: String!
    markdown: String!
    html: String!
  }

  "Running text."
  type Prose {
    "The words alone; paragraphs are parted by a blank line."
    text: String!
    markdown: String!
    "Safe to put into a page: texts are escaped and links checked."
    html: String!
  }

  type SectionReference {
    name: String!
    slug: String!
    isNew: Boolean!
    url: String!
  }

  type IssueReference {
    id: ID!
    number: Int!
    slug: String!
    title: String!
    date: String!
    url: String!
    publishedAt: String!
    correctedAt: String
  }

  type IssuePage {
    nodes: [Issue!]!
    pageInfo: PageInfo!
  }

  type EntryPage {
    nodes: [Entry!]!
    pageInfo: PageInfo!
  }

  type PageInfo {
    hasNextPage: Boolean!
    "What to give as \`after\` for the next page; null on the last one."
    endCursor: String
  }
`
