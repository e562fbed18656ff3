import type { IssueContent } from '../../src/domain/content.js'

const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

/** The name to stand above the title; `undefined` where the issue is called just like its publication. */
export const nameAboveTitle = ({ publication, title }: IssueContent): string | undefined =>
  bare(publication.name) === bare(title) ? undefined : publication.name
