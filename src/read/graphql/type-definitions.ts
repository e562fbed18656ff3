/** What readers may ask; `npm run schema` writes it out. Days are `YYYY-MM-DD`, instants ISO 8601 in UTC. */
export const TYPE_DEFINITIONS = /* GraphQL */ `
  type Query {
    "Everything with a published issue, by name."
    publications: [Publication!]!

    "The slug may be left out while there is exactly one publication."
    publication(slug: String): Publication

    "Published issues, newest first. \`first\` is at most 50."
    issues(publication: String, first: Int = 10, after: String): IssuePage!

    "One published issue."
    issue(slug: String!, publication: String): Issue

    "The newest published issue."
    latestIssue(publication: String): Issue

    "Entries, newest issue first, in reading order. \`first\` is at most 100."
    entries(
      publication: String
      "Slug of a section."
      section: String
      tag: String
      "Any URL of a source; other URLs of the same page are found as well."
      source: String
      "Words that title or text must contain, all of them."
      q: String
      first: Int = 20
      after: String
    ): EntryPage!

    "Whether a published issue has an entry about this URL."
    isFeatured(url: String!, publication: String): Boolean!
  }

  type Publication {
    name: String!
    slug: String!
    "A BCP 47 tag."
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
    "The date of the issue, as YYYY-MM-DD."
    date: String!
    "The line that inboxes show after the subject."
    preheader: String!
    language: String!
    introduction: Prose!
    contents: Contents!
    highlights: [Entry!]!
    "In reading order; sections beside the main subject have the kind \`aside\`."
    sections: [Section!]!
    outro: Prose!
    "Number of entries, including highlights."
    entryCount: Int!
    readingMinutes: Int!
    url: String!
    publishedAt: String!
    "When the shown correction was made; null where the issue was not corrected."
    correctedAt: String
  }

  "The list of contents, and the editors' text around it."
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
    "Whether the entry is at the top of its issue, before the sections."
    isHighlight: Boolean!
    sources: [Source!]!
    points: [Point!]!
    "The full text of the entry; empty for most."
    body: Prose!
    tags: [String!]!
    "At most 1072 pixels wide; the file at its URL never changes."
    image: EntryImage
    "The earlier issue that the entry follows up on."
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
    "The alternative text."
    alt: String!
    width: Int!
    height: Int!
  }

  type EntryFollowUp {
    "Number of the earlier issue."
    number: Int!
    "Title of the entry in the earlier issue."
    title: String!
    "The earlier issue on the web."
    url: String!
  }

  type Source {
    url: String!
    "The same for all URLs of one page; for comparing, not for linking."
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
    "The text without marks; paragraphs are separated by a blank line."
    text: String!
    markdown: String!
    "HTML that is safe in a page: texts are escaped and links checked."
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
    "The value of \`after\` for the next page; null on the last one."
    endCursor: String
  }
`
