import type { IssueEmailProps } from '../../emails/issue/issue-email-props.js'
import { type ByteBudget, CLIP_BYTES } from '../domain/byte-budget.js'
import type { IssueContent } from '../domain/content.js'
import { contentEntries } from '../domain/content-entries.js'
import { fitIssue, PERSONAL_BYTES } from './fit-issue.js'
import { measureEntries } from './measure-entries.js'

/** Measures the HTML part of an issue's mail, entry by entry. Pure, and fast enough to run after every change. */
export const weighIssue = async (props: IssueEmailProps): Promise<ByteBudget> => {
  const { requested, html, perSection, shortened } = await fitIssue(props)
  return {
    totalBytes: Buffer.byteLength(html) + PERSONAL_BYTES,
    limitBytes: CLIP_BYTES,
    askedBytes: Buffer.byteLength(requested) + PERSONAL_BYTES,
    ...(await measureEntries(requested, props)),
    shortened: inOrder(props.content, shortened),
    leftOut: perSection === undefined ? [] : beyond(props.content, perSection),
  }
}

const idsOf = (content: IssueContent): readonly string[] =>
  contentEntries(content).map(({ entryId }) => entryId)

const inOrder = (content: IssueContent, chosen: readonly string[]): readonly string[] => {
  const ids = new Set(chosen)
  return idsOf(content).filter((entryId) => ids.has(entryId))
}

const beyond = ({ sections }: IssueContent, perSection: number): readonly string[] =>
  sections.flatMap(({ entries }) => entries.slice(perSection).map(({ entryId }) => entryId))
