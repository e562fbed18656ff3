import { newId } from '../../storage/write/new-id.js'
import type { EntryContent, IssueContent, SectionContent } from '../../domain/content.js'
import { canonicalJson } from '../../domain/content-hash.js'
import type { IssuePlan } from '../../domain/issue/issue-plan.js'
import type { StoredPublication } from '../plan/find-publication.js'
import { entryData, issueData } from '../plan/document-data.js'
import { importKey } from '../plan/import-key.js'
import { matchEntries, type MatchedEntry } from '../plan/match-entries.js'
import type { StoredIssue } from '../plan/find-stored-issue.js'
import type { RequestContext } from '../../options/request-context.js'

export type WriteCounts = {
  readonly created: number
  readonly changed: number
  readonly unchanged: number
}

export type WritePlanArgs = {
  readonly issue: StoredIssue | undefined
  /** Stored entries that the plan's entries may match. */
  readonly known: readonly EntryContent[]
  readonly plan: IssuePlan
  readonly planned: IssueContent
  readonly publication: StoredPublication
  readonly request: RequestContext
  readonly stored: IssueContent | undefined
}

type Result = {
  readonly issue: { readonly id: string; readonly slug: string; readonly number: number }
  readonly counts: WriteCounts
}

type Tally = { created: number; changed: number; unchanged: number }

const create = async (
  { req }: RequestContext,
  collection: string,
  data: Record<string, unknown>,
): Promise<{ id: string }> =>
  (await req.payload.create({
    collection,
    data,
    draft: true,
    overrideAccess: true,
    req,
  })) as { id: string }

const update = async (
  { req }: RequestContext,
  collection: string,
  id: string,
  data: Record<string, unknown>,
): Promise<void> => {
  await req.payload.update({
    collection,
    id,
    data,
    draft: true,
    overrideAccess: true,
    req,
  })
}

type StoredSection = {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly order?: number
}

const sectionIds = async (
  { planned, publication, request }: WritePlanArgs,
  tally: Tally,
): Promise<Map<SectionContent, string>> => {
  const { req, slugs } = request
  const { docs } = await req.payload.find({
    collection: slugs.sections,
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    where: { publication: { equals: publication.id } },
  })
  const stored = docs as StoredSection[]
  const ids = new Map<SectionContent, string>()
  for (const section of planned.sections) {
    const found = stored.find(({ name, slug }) => slug === section.slug || name === section.name)
    if (found) tally.unchanged += 1
    else tally.created += 1
    const made =
      found ??
      (await create(
        request,
        slugs.sections,
        sectionData(section, publication.id, stored.length + ids.size),
      ))
    if (!found) stored.push({ id: made.id, name: section.name, slug: section.slug })
    ids.set(section, made.id)
  }
  return ids
}

/** The fields of a new section; an aside gets the points that its entries have. */
const sectionData = (
  section: SectionContent,
  publication: string,
  order: number,
): Record<string, unknown> => {
  const labels = new Map(
    section.entries.flatMap(({ points }) => points.map(({ key, label }) => [label, key] as const)),
  )
  const points = [...labels].map(([label, key]) => ({
    key: key ?? label.toLowerCase(),
    label,
    required: false,
  }))
  return {
    kind: section.kind,
    name: section.name,
    order,
    points: section.kind === 'aside' ? points : [],
    publication,
    slug: section.slug,
  }
}

const writeEntry = async (
  args: WritePlanArgs,
  matched: MatchedEntry,
  section: string | undefined,
  tally: Tally,
): Promise<string> => {
  const { request } = args
  const data = entryData(matched.entry)
  if (matched.storedId === undefined) {
    tally.created += 1
    const proposed = section === undefined ? {} : { section }
    const more = {
      ...proposed,
      importedFrom: importKey(args.plan),
      publication: args.publication.id,
      stage: 'ready',
    }
    return (await create(request, request.slugs.entries, { id: newId(), ...data, ...more })).id
  }
  if (matched.isChanged) {
    tally.changed += 1
    await update(request, request.slugs.entries, matched.storedId, data)
  } else tally.unchanged += 1
  return matched.storedId
}

type Item = { readonly entry: string; readonly form: string }

const writeIssue = async (
  args: WritePlanArgs,
  lineup: { readonly highlights: Item[]; readonly lineup: { section: string; items: Item[] }[] },
  tally: Tally,
): Promise<Result['issue']> => {
  const { issue, plan, planned, publication, request, stored } = args
  const data = { ...issueData(planned), ...lineup }
  if (!issue) {
    tally.created += 1
    const made = await create(request, request.slugs.issues, {
      ...data,
      importedFrom: importKey(plan),
      publication: publication.id,
    })
    return made as Result['issue']
  }
  if (stored && issueWithoutEntryTexts(stored) === issueWithoutEntryTexts(planned))
    tally.unchanged += 1
  else {
    tally.changed += 1
    await update(request, request.slugs.issues, issue.id, data)
  }
  return { id: issue.id, number: issue.number, slug: issue.slug }
}

/** The issue's own texts and its lineup, without the texts of the entries, as text to compare. */
const issueWithoutEntryTexts = (content: IssueContent): string => {
  const place = ({ sources, title }: EntryContent): string => sources[0]?.canonicalUrl ?? title
  return canonicalJson({
    ...content,
    highlights: content.highlights.map(place),
    sections: content.sections.map(({ entries, kind, name }) => ({
      entries: entries.map(place),
      kind,
      name,
    })),
  })
}

/** Writes entries, missing sections and the issue; only those that are new or differ. */
export const writePlan = async (args: WritePlanArgs): Promise<Result> => {
  const { known, planned } = args
  const tally: Tally = { created: 0, changed: 0, unchanged: 0 }
  const sections = await sectionIds(args, tally)
  const matched = matchEntries(planned, known)
  const write = async (entries: readonly EntryContent[], section?: string): Promise<Item[]> => {
    const items: Item[] = []
    for (const entry of entries) {
      const match = matched.get(entry)
      if (match)
        items.push({ entry: await writeEntry(args, match, section, tally), form: entry.form })
    }
    return items
  }
  const highlights = await write(planned.highlights)
  const lineup: { section: string; items: Item[] }[] = []
  for (const section of planned.sections) {
    const sectionId = sections.get(section)
    if (sectionId)
      lineup.push({ section: sectionId, items: await write(section.entries, sectionId) })
  }
  const issue = await writeIssue(args, { highlights, lineup }, tally)
  return { counts: tally, issue: { id: issue.id, number: issue.number, slug: issue.slug } }
}
