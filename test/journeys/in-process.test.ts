import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { startInProcess } from '../../src/worker/start-in-process.js'
import { editorActions } from '../support/editor-actions.js'
import { eventually } from '../support/eventually.js'
import { openNewsroom, type Newsroom } from '../support/newsroom.js'
import { startSmtpSink, type SmtpSink } from '../support/smtp/smtp-sink.js'

let newsroom: Newsroom
let sink: SmtpSink

beforeAll(async () => {
  newsroom = await openNewsroom()
  sink = await startSmtpSink()
})
afterAll(async () => {
  process.emit('SIGTERM') // the end of the server ends its worker
  await sink.close()
  await newsroom.close()
})

describe('a long-lived server that sends by itself', () => {
  it('mails what is published to whoever is subscribed', async () => {
    const { options, payload } = newsroom
    const actions = editorActions(newsroom)
    const { issueId, publicationId } = await actions.issue()
    const subscriber = await payload.create({
      collection: 'subscribers',
      data: { address: 'reader@readers.example' },
      overrideAccess: true,
    })
    await payload.create({
      collection: 'subscriptions',
      data: { publication: publicationId, state: 'active', subscriber: subscriber.id },
      overrideAccess: true,
    })
    await actions.approve(issueId)
    await actions.move(issueId, 'published', newsroom.people.publisher)
    const secrets = async () => ({ ...(await options.secrets()), smtpUrl: sink.url })
    startInProcess(payload, { ...options, secrets, worker: 'in-process' })
    await eventually(() => sink.taken.get('reader@readers.example') === 1)
    const states = async (): Promise<unknown[]> => {
      const { docs } = await payload.find({ collection: 'mailings', overrideAccess: true })
      return docs.map((mailing): unknown => mailing['state'])
    }
    await eventually(async () => (await states())[0] === 'settled')
    expect(await states()).toEqual(['settled'])
  })
})
