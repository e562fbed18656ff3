import { reserveNumber } from '../reserve-number.js'
import { systemClock } from '../../storage/system-clock.js'
import type { FlatIssue, FlatPublication } from '../../compose/documents.js'
import { nextIssue, type ProposedIssue } from '../../compose/next-issue.js'
import type { Day } from '../../domain/content.js'
import type { NewsroomIssue } from '../issue-document.js'
import { languageOf } from '../../i18n/languages.js'
import { localize, localizedFault, localizedText } from '../../i18n/localize.js'
import type { NewsroomRequest } from '../queries/issue-handler.js'
import { selectPublication } from '../../domain/select-publication.js'
import { findAll } from './find-all.js'

/** How many earlier issues are read to find out how often issues appear. */
const EARLIER = 12

/** `en-CA` writes a day as YYYY-MM-DD. */
const todayIn = (timeZone: string): Day =>
  new Intl.DateTimeFormat('en-CA', { timeZone }).format(systemClock())

type Proposal = ProposedIssue & {
  /** The latest issue, whose sections and recurring texts are taken over. */
  readonly last: FlatIssue | undefined
}

/** Proposes number, date and title of a publication's next issue. */
export const proposeIssue = async (
  request: NewsroomRequest,
  { id, timeZone }: Pick<FlatPublication, 'id' | 'timeZone'>,
): Promise<Proposal> => {
  const earlier = await findAll<FlatIssue>(request, {
    collection: request.slugs.issues,
    draft: true,
    limit: EARLIER,
    sort: '-number',
    where: { publication: { equals: id } },
  })
  const known = earlier.map(({ date, title, ...issue }) => ({
    ...issue,
    date: date ?? '',
    title: title ?? '',
  }))
  return { ...nextIssue(known, todayIn(timeZone)), last: earlier[0] }
}

/** The recurring texts of the last issue, and its sections without entries. */
const goesOn = ({ contents, lineup, outro }: FlatIssue): Record<string, unknown> => ({
  contents: { after: contents?.after ?? null, before: contents?.before ?? null },
  lineup: (lineup ?? []).map(({ section }) => ({ items: [], section })),
  outro: outro ?? null,
})

/** Makes the next issue as a draft, with a number, a date and the sections of the last one, without entries. */
export const makeNextIssue = async (
  request: NewsroomRequest,
  publication: FlatPublication,
): Promise<NewsroomIssue> => {
  const { req, slugs } = request
  const { date, last, subject, title, number: proposed } = await proposeIssue(request, publication)
  const number = reserveNumber(publication.id, proposed - 1)
  const untitled = localizedText('lineup:untitled', { number, publication: publication.name })
  const made = await req.payload.create({
    collection: slugs.issues,
    data: {
      ...(last ? goesOn(last) : {}),
      date,
      number,
      publication: publication.id,
      subject,
      title: title || localize(languageOf(publication.language), untitled),
    },
    depth: 0,
    draft: true,
    overrideAccess: false,
    req,
  })
  return made as NewsroomIssue
}

/** @throws {Fault} INPUT_INVALID when it cannot be said which publication is meant */
const findPublication = async (
  request: NewsroomRequest,
  publicationId: string | undefined,
): Promise<FlatPublication> => {
  const found = await findAll<FlatPublication>(request, {
    collection: request.slugs.publications,
    limit: 2,
    where: publicationId === undefined ? {} : { id: { equals: publicationId } },
  })
  const selection = selectPublication(found)
  if (selection.kind === 'selected') return selection.publication
  const key = selection.kind === 'several' ? 'lineup:whichPublication' : 'lineup:noPublication'
  throw localizedFault('INPUT_INVALID', localizedText(key))
}

/**
 * Makes the next issue of the publication that is named, or of the only one there is.
 *
 * @throws {Fault} INPUT_INVALID when it cannot be said which publication is meant
 */
export const makeNextIssueOf = async (
  request: NewsroomRequest,
  publicationId: string | undefined,
): Promise<NewsroomIssue> => makeNextIssue(request, await findPublication(request, publicationId))
