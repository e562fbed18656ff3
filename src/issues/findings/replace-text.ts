import { replaceInLexical, wholeWords } from '../../approve/replace-in-lexical.js'
import type { FlatEntry, FlatIssue } from '../../compose/documents.js'
import { canonicalJson } from '../../domain/content-hash.js'
import type { EntryField, Fix, FindingPlace, IssueField } from '../../domain/finding.js'
import type { NewsroomIssue } from '../issue-document.js'
import { localizedFault, localizedText } from '../../i18n/localize.js'
import { withSavedIssue } from '../lineup/save-rows.js'
import type { IssueRequest } from '../queries/issue-handler.js'

type Replace = Extract<Fix, { kind: 'replace' }>

type Data = Readonly<Record<string, unknown>>

/** Replaces words in a text or rich text; an address only as a whole. */
const replaced = (value: unknown, { from, to }: Replace): unknown =>
  typeof value === 'string'
    ? value === from
      ? to
      : value.replace(wholeWords(from), () => to)
    : replaceInLexical(value, from, to)

const inIssue = (issue: FlatIssue, field: IssueField, fix: Replace): Data => {
  switch (field) {
    case 'contents.before':
      return {
        contents: { ...issue.contents, before: replaced(issue.contents?.before, fix) },
      }
    case 'contents.after':
      return { contents: { ...issue.contents, after: replaced(issue.contents?.after, fix) } }
    case 'lineup':
      return {}
    default:
      return { [field]: replaced(issue[field], fix) }
  }
}

const inEntry = (entry: FlatEntry, field: EntryField, fix: Replace): Data => {
  switch (field) {
    case 'sources':
      return {
        sources: entry.sources?.map((source) => ({
          ...source,
          label: replaced(source.label, fix),
          url: source.url === fix.from ? fix.to : source.url,
        })),
      }
    case 'points':
      return {
        points: entry.points?.map((point) => ({
          ...point,
          label: replaced(point.label, fix),
          text: replaced(point.text, fix),
        })),
      }
    case 'image':
      return {}
    default:
      return { [field]: replaced(entry[field], fix) }
  }
}

/** @throws {Fault} CONTENT_CONFLICT when the text has changed, so that there is nothing to replace */
const refuseUnchanged = (document: object, data: Data): void => {
  const before = Object.fromEntries(
    Object.keys(data).map((name) => [name, (document as Data)[name]]),
  )
  if (canonicalJson(before) === canonicalJson(data))
    throw localizedFault('CONTENT_CONFLICT', localizedText('findings:textChanged'))
}

const ofIssue = async (
  request: IssueRequest,
  field: IssueField,
  fix: Replace,
): Promise<IssueRequest> => {
  const { issue, req, slugs } = request
  const data = inIssue(issue, field, fix)
  refuseUnchanged(issue, data)
  const saved = await req.payload.update({
    collection: slugs.issues,
    id: issue.id,
    data,
    depth: 0,
    draft: true,
    overrideAccess: false,
    req,
  })
  return withSavedIssue(request, saved as NewsroomIssue)
}

const ofEntry = async (
  request: IssueRequest,
  { entryId, field }: Extract<FindingPlace, { kind: 'entry' }>,
  fix: Replace,
): Promise<IssueRequest> => {
  const { req, slugs } = request
  const found = await req.payload.findByID({
    collection: slugs.entries,
    id: entryId,
    depth: 0,
    joins: false,
    overrideAccess: false,
    req,
  })
  const data = inEntry(found as FlatEntry, field, fix)
  refuseUnchanged(found, data)
  await req.payload.update({
    collection: slugs.entries,
    id: entryId,
    data,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return request
}

const ofSection = async (
  request: IssueRequest,
  slug: string,
  fix: Replace,
): Promise<IssueRequest> => {
  const { issue, req, slugs } = request
  const { docs } = await req.payload.find({
    collection: slugs.sections,
    depth: 0,
    overrideAccess: false,
    req,
    where: { and: [{ publication: { equals: issue.publication } }, { slug: { equals: slug } }] },
  })
  const [section] = docs as { readonly id: string; readonly name: string }[]
  if (!section) throw localizedFault('CONTENT_CONFLICT', localizedText('findings:textChanged'))
  const data = { name: replaced(section.name, fix) }
  refuseUnchanged(section, data)
  await req.payload.update({
    collection: slugs.sections,
    id: section.id,
    data,
    overrideAccess: false,
    req,
  })
  return request
}

/** Replaces text where the finding is; marks and links stay. */
export const replaceText = async (request: IssueRequest, fix: Replace): Promise<IssueRequest> => {
  const { place } = fix
  switch (place.kind) {
    case 'issue':
      return ofIssue(request, place.field, fix)
    case 'entry':
      return ofEntry(request, place, fix)
    case 'section':
      return ofSection(request, place.slug, fix)
    case 'publication':
      throw localizedFault('INPUT_INVALID', localizedText('findings:noSuchFix'))
  }
}
