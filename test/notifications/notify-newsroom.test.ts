import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq, type PayloadRequest } from 'payload'

import { newId } from '../../src/storage/write/new-id.js'
import { sendDueReports } from '../../src/notifications/due-reports.js'
import { notificationsSent, notifyNewsroom } from '../../src/notifications/notify-newsroom.js'
import type { NewsroomEvent } from '../../src/domain/newsroom-event.js'
import { createAudience } from '../support/create-audience.js'
import { editorActions } from '../support/editor-actions.js'
import { openMailReader, type ReceivedMail } from '../support/smtp/open-mail-reader.js'
import { openNewsroom, type Newsroom } from '../support/newsroom.js'
import { startSmtpSink, type SmtpSink } from '../support/smtp/smtp-sink.js'

let newsroom: Newsroom
let sink: SmtpSink
let letters: () => Promise<readonly ReceivedMail[]>
let issueId: string

const requestOf = (): Promise<PayloadRequest> => createLocalReq({}, newsroom.payload)

const told = async (event: NewsroomEvent): Promise<readonly ReceivedMail[]> => {
  await notifyNewsroom(await requestOf(), newsroom.options, event)
  await notificationsSent(newsroom.payload)
  return letters()
}

const addressees = (read: readonly ReceivedMail[]): string[] => read.map(({ to }) => to)

beforeAll(async () => {
  sink = await startSmtpSink({
    script: (address) =>
      address.startsWith('lost')
        ? { at: 'RCPT', reply: `550 5.1.1 <${address}> is nobody here` }
        : undefined,
  })
  process.env['SMTP_URL'] = sink.url
  newsroom = await openNewsroom()
  letters = openMailReader(sink)
  issueId = (await editorActions(newsroom).issue({ title: 'Fish & <Chips>' })).issueId
})

afterAll(async () => {
  delete process.env['SMTP_URL']
  await newsroom.close()
  await sink.close()
})

describe('notifications to the newsroom', () => {
  it('ask everybody who may approve for a review, except the sender', async () => {
    const by = newsroom.people.editor.id
    const read = await told({ kind: 'reviewRequested', issueId, by })
    expect(addressees(read)).toEqual(['admin@news.example', 'publisher@news.example'])
    expect(read[0]?.subject).toBe('Please review: Fish & <Chips>')
    expect(read[0]?.text).toContain('editor asks you to review this issue')
    const tab = `https://news.example/admin/collections/issues/${issueId}/lineup`
    expect(read[0]?.text).toContain(tab)
    expect(read[0]?.html).toContain(`href="${tab}"`)
    expect(read[0]?.html).toContain('Fish &amp; &lt;Chips&gt;')
  })

  it('pass the note on to those who worked on the issue', async () => {
    const by = newsroom.people.editor.id
    const read = await told({ kind: 'sentBack', issueId, by, note: 'Who says so?' })
    expect(addressees(read)).toEqual(['author@news.example'])
    expect(read[0]?.text).toContain('> Who says so?')
  })

  it('tell the approver alone what was changed, and by whom', async () => {
    const { author, publisher } = newsroom.people
    const changes = [{ key: 'mailing:workers', values: { count: 3 } }]
    const event = {
      kind: 'approvalVoided',
      issueId,
      by: author.id,
      approvedBy: publisher.id,
    } as const
    const read = await told({ ...event, changes })
    expect(addressees(read)).toEqual(['publisher@news.example'])
    expect(read[0]?.text).toContain('author has changed this issue')
    expect(read[0]?.text).toContain('* 3 workers running')
  })

  it('tell scheduler and publishers why nothing went out', async () => {
    const reason = { key: 'mailing:workers', values: { count: 1 } }
    const scheduledBy = newsroom.people.author.id
    const read = await told({ kind: 'publishRefused', issueId, reason, scheduledBy })
    expect(addressees(read)).toEqual([
      'admin@news.example',
      'author@news.example',
      'publisher@news.example',
    ])
    expect(read[0]?.text).toContain('> 1 worker running')
  })

  it('are in the language of the publication', async () => {
    const actions = editorActions(newsroom)
    const publication = await actions.publication({ language: 'de-AT' })
    const german = (await actions.issue({ publication, title: 'Stifte' })).issueId
    const read = await told({ kind: 'reviewRequested', issueId: german, by: 'system' })
    expect(read[0]?.subject).toBe('Bitte prüfen: Stifte')
    expect(read[0]?.html).toContain('lang="de"')
    expect(read[0]?.text).toContain('Roundup bittet um Prüfung')
  })

  it('are not sent twice for one request', async () => {
    const req = await requestOf()
    const event = { kind: 'sentBack', issueId, by: 'operator', note: 'Once.' } as const
    await notifyNewsroom(req, newsroom.options, event)
    await notificationsSent(newsroom.payload)
    await notifyNewsroom(req, newsroom.options, { ...event })
    await notificationsSent(newsroom.payload)
    expect(await letters()).toHaveLength(1)
  })

  it('that fail are logged without the address, and the others are sent', async () => {
    const lost = await newsroom.payload.create({
      collection: 'users',
      data: { email: 'lost@news.example', password: 'not in use', role: 'publisher' },
      overrideAccess: true,
    })
    const logged: string[] = []
    const { logger } = newsroom.payload
    const error = logger.error.bind(logger)
    logger.error = (line: { msg: string }) => logged.push(line.msg)
    const read = await told({ kind: 'reviewRequested', issueId, by: 'system' })
    logger.error = error
    await newsroom.payload.delete({ collection: 'users', id: lost.id, overrideAccess: true })
    expect(addressees(read)).toEqual([
      'admin@news.example',
      'editor@news.example',
      'publisher@news.example',
    ])
    expect(logged).toEqual([expect.stringMatching(/could not be sent: .*550 5\.1\.1/)])
    expect(logged.join()).not.toContain('lost@')
  })
})

describe('the report of a mailing', () => {
  const mailing = async (state: string, more: object = {}): Promise<string> => {
    const { mailingId } = await createAudience(newsroom.payload, 0)
    await newsroom.payload.db.updateOne({
      collection: 'mailings',
      data: {
        report: 'due',
        settledAt: '2026-11-22T08:03:12.000Z',
        startedAt: '2026-11-22T08:00:00.000Z',
        state,
        ...more,
      },
      id: mailingId,
    })
    return mailingId
  }

  const deliver = async (mailingId: string, state: string, lastReply = ''): Promise<void> => {
    const id = newId()
    const row = { address: `${id}@example.org`, attempts: 1, lastReply, subscription: id }
    await newsroom.payload.db.create({
      collection: 'deliveries',
      data: { ...row, id, mailing: mailingId, state, variant: 'all' },
    })
  }

  const reported = async (): Promise<readonly ReceivedMail[]> => {
    await Promise.all(
      [1, 2, 3].map(async () => sendDueReports(await requestOf(), newsroom.options)),
    )
    await notificationsSent(newsroom.payload)
    return letters()
  }

  it('is sent once, however many workers find it due', async () => {
    const mailingId = await mailing('settled')
    for (const state of ['accepted', 'accepted', 'uncertain']) await deliver(mailingId, state)
    await deliver(mailingId, 'refused', '550 5.1.1 no such user a1001')
    await deliver(mailingId, 'refused', '554 5.7.1 policy')
    await deliver(mailingId, 'refused', '550 5.1.1 no such user b2002')
    const read = await reported()
    expect(addressees(read)).toEqual(['admin@news.example', 'publisher@news.example'])
    const text = read[0]?.text ?? ''
    expect(text).toMatch(/Accepted by mail servers\s+2\n/)
    expect(text).toMatch(/Duration\s+3 minutes 12 seconds/)
    expect(text).toMatch(/550 5\.1\.1 no such user (a1001|b2002)\s+2\n554 5\.7\.1 policy\s+1/)
    expect(text).toContain('1 delivery is uncertain')
    expect(text).toMatch(/issues\/[\w-]+\/mailing/)
    expect(await reported()).toEqual([])
  })

  it('says why a mailing stopped by itself, and after how many', async () => {
    const mailingId = await mailing('paused', { pauseReason: '535 5.7.8 Bad credentials' })
    await deliver(mailingId, 'accepted')
    await deliver(mailingId, 'queued')
    const [first] = await reported()
    expect(first?.subject).toBe('Mailing paused: Careful Weekly')
    expect(first?.text).toContain('after 1 of 2 deliveries')
    expect(first?.text).toContain('> 535 5.7.8 Bad credentials')
  })

  it('is not sent for a mailing that was resumed before', async () => {
    await mailing('submitting')
    expect(await reported()).toEqual([])
  })
})
