import { createElement } from 'react'

import { ApprovalVoided } from '../../emails/approval-voided/approval-voided.js'
import { PublicationDelayed } from '../../emails/publication-delayed/publication-delayed.js'
import { PublishRefused } from '../../emails/publish-refused/publish-refused.js'
import { ReviewRequest } from '../../emails/review-request/review-request.js'
import { SentBack } from '../../emails/sent-back/sent-back.js'
import type { DeskEvent } from '../domain/newsroom-event.js'
import { atLeast } from '../domain/roles.js'
import type { Sentence } from '../domain/localized-text.js'
import type { Language, WordingKey } from '../i18n/languages.js'
import { say, sentence } from '../i18n/localize.js'
import { deskMatter, type Told } from './issue-facts.js'
import type { DeskPerson } from './recipients.js'
import { publishersAnd, type TellingDesk, type Writing } from './context.js'
import { workersOn } from './issue-people.js'

type IssueEvent = Extract<DeskEvent, { issueId: string }>

type Of<Kind extends IssueEvent['kind']> = Extract<IssueEvent, { kind: Kind }>

const OUR_OWN: Partial<Record<string, WordingKey>> = {
  operator: 'letters:operator',
  system: 'letters:roundup',
}

const nameOf = (people: readonly DeskPerson[], id: string, language: Language): string =>
  people.find((person) => person.id === id)?.name ??
  say(language, sentence(OUR_OWN[id] ?? 'letters:somebody'))

const said = (language: Language, reason: Sentence | string): string =>
  typeof reason === 'string' ? reason : say(language, reason)

const reviewRequest = (
  { people }: TellingDesk,
  { matter }: Told,
  { by }: Of<'reviewRequested'>,
): Writing => ({
  to: people.filter(({ id, role }) => atLeast(role, 'editor') && id !== by),
  subject: 'letters:reviewSubject',
  matter,
  letter: createElement(ReviewRequest, { matter, name: nameOf(people, by, matter.language) }),
})

const sentBack = async (
  { options, payload, people }: TellingDesk,
  { issue, matter }: Told,
  { by, note }: Of<'sentBack'>,
): Promise<Writing> => {
  const workers = await workersOn(payload, options.slugs, issue)
  const name = nameOf(people, by, matter.language)
  return {
    to: people.filter(({ id }) => workers.has(id) && id !== by),
    subject: 'letters:sentBackSubject',
    matter,
    letter: createElement(SentBack, { matter, name, note: note.trim() }),
  }
}

const approvalVoided = (
  { people }: TellingDesk,
  { matter }: Told,
  { approvedBy, by, changes }: Of<'approvalVoided'>,
): Writing => {
  const name = nameOf(people, by, matter.language)
  return {
    to: people.filter(({ id }) => id === approvedBy),
    subject: 'letters:voidedSubject',
    matter,
    letter: createElement(ApprovalVoided, { changes, matter, name }),
  }
}

const publishRefused = (
  { people }: TellingDesk,
  { matter }: Told,
  { reason, scheduledBy }: Of<'publishRefused'>,
): Writing => ({
  to: publishersAnd(people, scheduledBy),
  subject: 'letters:refusedSubject',
  matter,
  letter: createElement(PublishRefused, { matter, reason: said(matter.language, reason) }),
})

const publicationDelayed = (
  { people }: TellingDesk,
  { matter }: Told,
  { scheduledBy }: Of<'publicationDelayed'>,
): Writing => ({
  to: publishersAnd(people, scheduledBy),
  subject: 'letters:delayedSubject',
  matter,
  letter: createElement(PublicationDelayed, { matter }),
})

/** What a move of an issue is told by, and to whom. */
export const issueLetter = async (
  desk: TellingDesk,
  event: IssueEvent,
): Promise<Writing | undefined> => {
  const { options, payload } = desk
  const told = await deskMatter(payload, options, { issueId: event.issueId, tab: 'lineup' })
  if (!told) return undefined
  switch (event.kind) {
    case 'reviewRequested':
      return reviewRequest(desk, told, event)
    case 'sentBack':
      return sentBack(desk, told, event)
    case 'approvalVoided':
      return approvalVoided(desk, told, event)
    case 'publishRefused':
      return publishRefused(desk, told, event)
    case 'publicationDelayed':
      return publicationDelayed(desk, told, event)
  }
}
