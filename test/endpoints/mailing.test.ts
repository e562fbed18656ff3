import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'

import { newId } from '../../src/storage/write/new-id.js'
import type { Role } from '../../src/domain/roles.js'
import type { MailingReport } from '../../src/issues/queries/mailing-report-type.js'
import { issueWithoutEntries } from '../compile/issue-without-entries.js'
import { workUntilSettled } from '../support/work-until-settled.js'
import { createAudience, type TestAudience } from '../support/create-audience.js'
import { openNewsroom, type Newsroom } from '../support/newsroom.js'
import { logInStaff, type Staff } from '../support/log-in-staff.js'
import { startSmtpSink, type SinkOptions, type SmtpSink } from '../support/smtp/smtp-sink.js'

let newsroom: Newsroom
let sink: SmtpSink | undefined
let staff: Staff

const call: Staff['call'] = (path, role, init) => staff.call(path, role, init)
const steer = (
  { issueId }: TestAudience,
  what: string,
  role: Role = 'publisher',
  body: object = {},
): Promise<Response> =>
  call(`/roundup/issues/${issueId}/mailing/${what}`, role, {
    body: JSON.stringify(body),
    method: 'POST',
  })
const look = async ({ issueId }: TestAudience): Promise<MailingReport> =>
  (await call(`/roundup/issues/${issueId}/mailing`, 'author')).json() as Promise<MailingReport>
const sentenceOf = async (response: Response): Promise<string> =>
  ((await response.json()) as { errors: { message: string }[] }).errors[0]?.message ?? ''

beforeAll(async () => {
  newsroom = await openNewsroom()
  staff = await logInStaff(newsroom)
})
afterAll(() => newsroom.close())
afterEach(async () => {
  await sink?.close()
  sink = undefined
})

const audienceOf = (readers: number): Promise<TestAudience> =>
  createAudience(newsroom.payload, readers, { ...issueWithoutEntries() })
const work = async (options: SinkOptions = {}): Promise<SmtpSink> => {
  await sink?.close()
  sink = await startSmtpSink(options)
  await workUntilSettled(newsroom, sink.url)
  return sink
}
const inState = (audience: TestAudience, state: string, more: object = {}): Promise<unknown> =>
  newsroom.payload.db.updateOne({
    collection: 'mailings',
    id: audience.mailingId,
    data: { state, ...more },
  })
const refuse =
  (...addresses: (string | undefined)[]): NonNullable<SinkOptions['script']> =>
  (address) =>
    addresses.includes(address) ? { at: 'RCPT', reply: '550 5.1.1 No such user' } : undefined

describe('the mailing of an issue in the admin', () => {
  it('is reported from its undo window to its end', async () => {
    const audience = await audienceOf(5)
    expect(await look(audience)).toMatchObject({
      workers: 0,
      mailing: { state: 'holding', readers: 5, counts: { accepted: 0 }, points: [] },
    })
    await work({ script: refuse(audience.addresses[1]) })
    const { mailing } = await look(audience)
    expect(mailing).toMatchObject({
      state: 'settled',
      readers: 5,
      counts: { accepted: 4, refused: 1, queued: 0 },
      etaSeconds: 0,
      nextTryAt: null,
      settledAt: expect.any(String),
    })
    expect(mailing?.edition.hash).toMatch(/^.{4}….{2}$/)
    expect(mailing?.points.at(-1)).toMatchObject({ accepted: 4, refused: 1 })
  })

  it('groups servers’ replies, without addresses', async () => {
    const audience = await audienceOf(4)
    const [first, second, third] = audience.addresses
    await work({
      script: (address) => {
        if (address === third) return { at: 'RCPT', reply: '552 5.2.2 mailbox full' }
        if (address !== first && address !== second) return undefined
        return { at: 'RCPT', reply: `550 5.1.1 <${address}> unknown id x${address.length}7a91` }
      },
    })
    const response = await call(`/roundup/issues/${audience.issueId}/mailing/refusals`, 'author')
    const text = await response.text()
    expect(JSON.parse(text)).toMatchObject({
      replies: [
        { state: 'refused', readers: 2, domains: ['example.org'] },
        { state: 'refused', readers: 1, reply: '552 5.2.2 mailbox full' },
      ],
    })
    expect(text).not.toContain(first)
  })

  it('stops at a pause, says by whom, and continues after a resume', async () => {
    const audience = await audienceOf(3)
    await inState(audience, 'preparing', { startedAt: new Date('2026-11-22T12:00:00Z') })
    expect((await steer(audience, 'pause')).status).toBe(200)
    expect((await look(audience)).mailing).toMatchObject({
      state: 'paused',
      stoppedBy: 'publisher',
    })
    expect((await work()).taken.size).toBe(0)
    expect((await steer(audience, 'resume')).status).toBe(200)
    expect((await look(audience)).mailing).toMatchObject({ state: 'preparing', stoppedBy: null })
    expect((await work()).taken.size).toBe(3)
  })

  it('leaves no delivery open when it is cancelled', async () => {
    const audience = await audienceOf(130)
    let cancelled: Promise<Response> | undefined
    const { taken } = await work({
      script: () => {
        cancelled ??= steer(audience, 'cancel')
        return undefined
      },
    })
    expect((await cancelled)?.status).toBe(200)
    const { mailing } = await look(audience)
    expect(mailing).toMatchObject({
      state: 'cancelled',
      stoppedBy: 'publisher',
      counts: { queued: 0, leased: 0, submitting: 0, deferred: 0, accepted: taken.size },
      skippedFor: { cancelled: 130 - taken.size },
    })
    expect(taken.size).toBeLessThan(130)
  })

  it('is sent to the unsent: refused deliveries and new subscriptions, and nobody twice', async () => {
    const audience = await audienceOf(4)
    const [refused] = audience.addresses
    const reply = '550 5.2.1 Mailbox disabled'
    await work({
      script: (address) => (address === refused ? { at: 'RCPT', reply } : undefined),
    })
    const subscriber = newId()
    const address = `late.${subscriber}@example.org`
    await newsroom.payload.db.create({
      collection: 'subscribers',
      data: { id: subscriber, address, normalizedAddress: address },
    })
    const { publicationId: publication } = audience
    // An id that sorts before all that were entered: the audience is read from its beginning.
    const id = `00000000-${newId().slice(9)}`
    await newsroom.payload.db.create({
      collection: 'subscriptions',
      data: { id, subscriber, publication, state: 'active' },
    })
    expect((await steer(audience, 'unsent')).status).toBe(200)
    expect([...(await work()).taken.keys()].sort()).toEqual([refused, address].sort())
    expect((await look(audience)).mailing).toMatchObject({
      state: 'settled',
      readers: 5,
      counts: { accepted: 5, refused: 0 },
    })
  })

  it('marks uncertain messages as accepted or sends them again, as a person decides', async () => {
    const audience = await audienceOf(3)
    const [first, second] = audience.addresses
    await work({
      script: (address) =>
        address === first || address === second ? { at: 'afterDot', drop: true } : undefined,
    })
    const path = `/roundup/issues/${audience.issueId}/mailing/uncertain`
    const { lines } = (await (await call(path, 'publisher')).json()) as {
      lines: { id: string; address: string }[]
    }
    expect(lines.map(({ address }) => address).sort()).toEqual([first, second].sort())
    const [arrived, again] = lines
    await steer(audience, 'uncertain', 'publisher', { ids: [arrived?.id], to: 'accepted' })
    expect((await look(audience)).mailing).toMatchObject({
      state: 'settled',
      counts: { accepted: 2, uncertain: 1 },
    })
    await steer(audience, 'uncertain', 'publisher', { ids: 'all', to: 'queued' })
    expect((await look(audience)).mailing).toMatchObject({ state: 'submitting' })
    expect([...(await work()).taken.keys()]).toEqual([again?.address])
    expect((await look(audience)).mailing).toMatchObject({
      state: 'settled',
      counts: { accepted: 3, uncertain: 0 },
    })
  })

  it('hands out its outcomes as CSV in which no cell is a formula', async () => {
    const audience = await audienceOf(2)
    await work({ script: refuse(audience.addresses[1]) })
    const { docs } = await newsroom.payload.find({
      collection: 'deliveries',
      depth: 0,
      where: {
        and: [{ mailing: { equals: audience.mailingId } }, { state: { equals: 'refused' } }],
      },
    })
    const id = String(docs[0]?.id)
    const data = { address: '=1+1@sum.example' }
    await newsroom.payload.db.updateOne({ collection: 'deliveries', id, data })
    const response = await call(`/roundup/issues/${audience.issueId}/deliveries.csv`, 'publisher')
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    const [head, ...rows] = (await response.text()).trim().split('\n')
    expect(head).toBe('address,state,reason,attempts,last reply,Message-ID,at')
    expect(rows).toHaveLength(2)
    expect(rows.find((row) => row.includes('refused'))).toMatch(
      /^'=1\+1@sum\.example,refused,,1,550 5\.1\.1 No such user,<[^>@]+@[^>@]+>,20/,
    )
  })

  it.each([
    ['resume', 'submitting', 'being sent'],
    ['unsent', 'submitting', 'being sent'],
    ['pause', 'settled', 'completed'],
    ['pause', 'holding', 'in its undo window'],
    ['cancel', 'holding', 'in its undo window'],
    ['cancel', 'settled', 'completed'],
    ['resume', 'cancelled', 'cancelled'],
  ])('refuses to %s while it is %s, and names its state', async (what, state, word) => {
    const audience = await audienceOf(1)
    await inState(audience, state, { holdUntil: '2099-01-01T00:00:00.000Z' })
    const response = await steer(audience, what)
    expect(response.status).toBe(409)
    expect(await sentenceOf(response)).toContain(`is ${word}`)
    expect((await look(audience)).mailing).toMatchObject({ state })
    await inState(audience, 'settled')
  })

  it('can be paused when its hold is over and no worker has begun', async () => {
    const audience = await audienceOf(1)
    expect((await steer(audience, 'pause')).status).toBe(200)
    expect((await look(audience)).mailing).toMatchObject({ state: 'paused' })
    expect((await steer(audience, 'resume')).status).toBe(200)
    expect((await look(audience)).mailing).toMatchObject({ state: 'preparing' })
    await inState(audience, 'holding')
    expect((await steer(audience, 'cancel')).status).toBe(200)
    expect((await look(audience)).mailing).toMatchObject({ state: 'cancelled' })
  })

  it.each(['pause', 'resume', 'cancel', 'unsent', 'uncertain'])(
    'lets publishers alone %s it',
    async (what) => {
      const audience = await audienceOf(1)
      expect((await steer(audience, what, 'author')).status).toBe(403)
      expect((await steer(audience, what, 'editor')).status).toBe(403)
      const path = `/roundup/issues/${audience.issueId}/mailing/${what}`
      expect((await call(path, undefined, { body: '{}', method: 'POST' })).status).toBe(401)
      await inState(audience, 'settled')
    },
  )

  it('shows its progress to all staff, and its recipients to publishers alone', async () => {
    const audience = await audienceOf(1)
    await inState(audience, 'settled')
    const of = (what: string, role?: Role) =>
      call(`/roundup/issues/${audience.issueId}${what}`, role).then(({ status }) => status)
    expect(await of('/mailing', 'author')).toBe(200)
    expect(await of('/mailing')).toBe(401)
    expect(await of('/mailing/refusals')).toBe(401)
    expect(await of('/mailing/uncertain', 'editor')).toBe(403)
    expect(await of('/deliveries.csv', 'editor')).toBe(403)
  })

  it("does not exist before the issue is published, and the answer names the issue's stage", async () => {
    const { issueId, publicationId } = await audienceOf(2)
    const id = newId()
    const data = { id, publication: publicationId, title: 'Next', stage: 'inReview', slug: id }
    await newsroom.payload.db.create({ collection: 'issues', data })
    const report = await look({ issueId: id } as TestAudience)
    expect(report).toMatchObject({
      mailing: null,
      before: { stage: 'inReview', deliver: null, readers: 2 },
    })
    expect((await steer({ issueId: id } as TestAudience, 'pause')).status).toBe(404)
    expect(issueId).not.toBe(id)
  })
})
