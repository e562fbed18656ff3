import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'

import { notificationsSent, notifyNewsroom } from '../../src/notifications/notify-newsroom.js'
import type { NewsroomNotification } from '../../src/options/groups/notifications.js'
import type { ResolvedNotifications } from '../../src/options/resolve-options.js'
import { editorActions } from '../support/editor-actions.js'
import { openNewsroom, type Newsroom } from '../support/newsroom.js'
import { openMailReader, type ReceivedMail } from '../support/smtp/open-mail-reader.js'
import { startSmtpSink, type SmtpSink } from '../support/smtp/smtp-sink.js'

let newsroom: Newsroom
let sink: SmtpSink
let readMail: () => Promise<readonly ReceivedMail[]>
let issueId: string
const lines: string[] = []

beforeAll(async () => {
  sink = await startSmtpSink()
  process.env['SMTP_URL'] = sink.url
  newsroom = await openNewsroom({ logTo: (line) => lines.push(line) })
  readMail = openMailReader(sink)
  issueId = (await editorActions(newsroom).issue({ title: 'Fish' })).issueId
})
afterAll(async () => {
  delete process.env['SMTP_URL']
  await newsroom.close()
  await sink.close()
})

/** Asks for a review with these options. @returns the e-mails, and what was logged */
const notify = async (notifications: Partial<ResolvedNotifications>) => {
  const { options, payload, people } = newsroom
  const from = lines.length
  await notifyNewsroom(
    await createLocalReq({}, payload),
    { ...options, notifications: { except: [], ...notifications } },
    { kind: 'reviewRequested', issueId, by: people.editor.id },
  )
  await notificationsSent(payload)
  return { mails: await readMail(), logged: lines.slice(from).join('\n') }
}

describe("a host's own channel for notifications", () => {
  it('gets each event once with its facts, beside the e-mails', async () => {
    const got: NewsroomNotification[] = []
    const { mails } = await notify({ send: (one) => void got.push(one) })
    expect(mails).toHaveLength(2)
    expect(got).toHaveLength(1)
    expect(got[0]).toMatchObject({
      event: { kind: 'reviewRequested', issueId },
      issue: { title: 'Fish' },
      link: `https://news.example/admin/collections/issues/${issueId}/lineup`,
      subject: 'Please review: Fish',
      text: expect.stringContaining('asks you to review this issue'),
    })
    expect(got[0]?.people.map(({ address }) => address).sort()).toEqual([
      'admin@news.example',
      'publisher@news.example',
    ])
  })

  it('replaces the e-mails of the events that are excepted', async () => {
    const got: string[] = []
    const send = ({ event }: NewsroomNotification) => void got.push(event.kind)
    expect((await notify({ except: ['reviewRequested'], send })).mails).toEqual([])
    expect((await notify({ except: ['sentBack'], send })).mails).toHaveLength(2)
    expect(got).toEqual(['reviewRequested', 'reviewRequested'])
  })

  it('may fail: the e-mails are sent, and the log has neither address nor link', async () => {
    const send = () => {
      throw new Error('https://chat.example/hook/s3cret refused ada@example.org')
    }
    const { logged, mails } = await notify({ send })
    expect(mails).toHaveLength(2)
    expect(logged).toContain('notifications.send of this app failed (reviewRequested)')
    expect(logged).not.toMatch(/s3cret|ada@example\.org/)
  })
})

describe('e-mails to the newsroom', () => {
  it('go through the transport of mailings where they have a sender of their own', async () => {
    const from = { name: 'The newsroom', address: 'newsroom@news.example' }
    const { mails } = await notify({ from })
    expect(mails.map(({ to }) => to).sort()).toEqual([
      'admin@news.example',
      'publisher@news.example',
    ])
    expect(sink.raws.at(-1)?.toString()).toMatch(/^From: The newsroom <newsroom@news\.example>/m)
  })

  it('are not sent without an e-mail adapter: the log says what to do, and no address', async () => {
    const { payload } = newsroom
    const { email } = payload
    Object.assign(payload, { email: { ...email, name: 'console' } })
    const { logged, mails } = await notify({})
    Object.assign(payload, { email })
    expect(mails).toEqual([])
    expect(logged).toContain('this app has no e-mail adapter; add email to its Payload config')
    expect(logged).not.toContain('publisher@news.example')
  })
})
