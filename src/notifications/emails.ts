import type { Payload } from 'payload'

import { renderLetter } from '../../emails/render-email.js'
import type { DeskEvent } from '../domain/newsroom-event.js'
import type { ResolvedOptions } from '../options/resolve-options.js'
import { say, sentence } from '../i18n/localize.js'
import { deskPeople } from './recipients.js'
import type { TellingDesk, Writing } from './context.js'
import { issueLetter } from './issue-email.js'
import { mailingLetter } from './mailing-email.js'

/** As `payload.sendEmail` takes it. */
export type DeskLetter = {
  readonly to: string
  readonly subject: string
  readonly html: string
  readonly text: string
}

const writingOf = (desk: TellingDesk, event: DeskEvent): Promise<Writing | undefined> =>
  'mailingId' in event ? mailingLetter(desk, event) : issueLetter(desk, event)

/** The letters that an event asks for, one a person, so that nobody reads the others' addresses. */
export const lettersOf = async (
  payload: Payload,
  options: ResolvedOptions,
  event: DeskEvent,
): Promise<readonly DeskLetter[]> => {
  const people = await deskPeople(payload, options)
  const writing = await writingOf({ options, payload, people }, event)
  if (!writing || writing.to.length === 0) return []
  const { letter, matter, subject, to } = writing
  const parts = await renderLetter(letter)
  const line = say(matter.language, sentence(subject, { issue: matter.issue.title }))
  return to.map(({ address }) => ({ ...parts, subject: line, to: address }))
}
