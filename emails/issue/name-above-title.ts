import type { IssueContent } from '../../src/domain/content.js'

const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

/** The publication's name above the title; `undefined` where the issue has the same name. */
export const nameAboveTitle = ({ publication, title }: IssueContent): string | undefined =>
  bare(publication.name) === bare(title) ? undefined : publication.name
