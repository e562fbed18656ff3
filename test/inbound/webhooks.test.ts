import { createSign, generateKeyPairSync, sign } from 'node:crypto'

import { describe, expect, it } from '@jest/globals'

import { amazonSes } from '../../src/inbound/webhooks/amazon-ses.js'
import { WEBHOOKS } from '../../src/inbound/webhooks/providers.js'
import { hmac, type Webhook } from '../../src/inbound/webhooks/webhook.js'

const now = new Date('2026-11-28T12:00:00Z')
const seconds = String(now.getTime() / 1000)
const RECIPIENT = 'ada@mx.example'
const SECRET = 'a secret of more than 16'

type Headers = Readonly<Record<string, string>>

const call = (webhook: Webhook, body: unknown, headers: Headers, secret: string) =>
  webhook(
    {
      body: typeof body === 'string' ? body : JSON.stringify(body),
      header: (name) => headers[name],
      now,
    },
    secret,
  )

const essential = (events: Awaited<ReturnType<Webhook>>) =>
  events?.map(({ messageId, report: { kind, permanentAddress, recipient } }) => ({
    kind,
    permanentAddress,
    recipient,
    ...(messageId ? { messageId } : {}),
  }))

const basic = (password: string): Headers => ({
  authorization: `Basic ${Buffer.from(`roundup:${password}`).toString('base64')}`,
})

const gone = { kind: 'bounce', permanentAddress: true, recipient: RECIPIENT }
const reported = { kind: 'complaint', permanentAddress: false, recipient: RECIPIENT }

describe('the webhook of a provider', () => {
  it('of Postmark is taken with the password alone', async () => {
    const body = {
      RecordType: 'Bounce',
      Type: 'HardBounce',
      Email: RECIPIENT,
      Details: 'smtp;550 5.1.1 The email account that you tried to reach does not exist.',
    }
    expect(essential(await call(WEBHOOKS.postmark, body, basic(SECRET), SECRET))).toEqual([gone])
    expect(await call(WEBHOOKS.postmark, body, basic('wrong'), SECRET)).toBeUndefined()
    expect(await call(WEBHOOKS.postmark, body, {}, SECRET)).toBeUndefined()
    const spam = { RecordType: 'SpamComplaint', Type: 'SpamComplaint', Email: RECIPIENT }
    expect(essential(await call(WEBHOOKS.postmark, spam, basic(SECRET), SECRET))).toEqual([
      reported,
    ])
    const soft = { ...body, Type: 'SoftBounce', Details: 'smtp;452 4.2.2 mailbox full' }
    expect(essential(await call(WEBHOOKS.postmark, soft, basic(SECRET), SECRET))).toEqual([
      { ...gone, permanentAddress: false },
    ])
  })

  it('of Mailgun is taken with its signature, and not after five minutes', async () => {
    const body = (timestamp: string) => ({
      signature: { timestamp, token: 't', signature: hmac(SECRET, `${timestamp}t`, 'hex') },
      'event-data': {
        event: 'failed',
        severity: 'permanent',
        recipient: RECIPIENT,
        message: { headers: { 'message-id': 'x@news.example' } },
        'delivery-status': { code: 550, message: '5.1.1 User unknown' },
      },
    })
    expect(essential(await call(WEBHOOKS.mailgun, body(seconds), {}, SECRET))).toEqual([
      { ...gone, messageId: 'x@news.example' },
    ])
    expect(
      await call(WEBHOOKS.mailgun, body(String(Number(seconds) - 400)), {}, SECRET),
    ).toBeUndefined()
    expect(await call(WEBHOOKS.mailgun, body(seconds), {}, 'another secret of 16')).toBeUndefined()
  })

  it('of SendGrid is taken with its signature', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
    const key = publicKey.export({ format: 'der', type: 'spki' }).toString('base64')
    const body = JSON.stringify([
      {
        event: 'bounce',
        email: RECIPIENT,
        reason: '550 5.1.1 unknown user',
        status: '5.1.1',
        'smtp-id': '<x@news.example>',
      },
      { event: 'spamreport', email: RECIPIENT },
      { event: 'delivered', email: RECIPIENT },
    ])
    const headers = {
      'x-twilio-email-event-webhook-timestamp': seconds,
      'x-twilio-email-event-webhook-signature': sign(
        'sha256',
        Buffer.from(seconds + body),
        privateKey,
      ).toString('base64'),
    }
    expect(essential(await call(WEBHOOKS.sendgrid, body, headers, key))).toEqual([
      { ...gone, messageId: '<x@news.example>' },
      reported,
    ])
    expect(await call(WEBHOOKS.sendgrid, body.replace('mx', 'my'), headers, key)).toBeUndefined()
    expect(await call(WEBHOOKS.sendgrid, body, headers, 'no key')).toBeUndefined()
  })

  it('of Resend is taken with its signature', async () => {
    const secret = `whsec_${Buffer.from(SECRET).toString('base64')}`
    const body = JSON.stringify({
      type: 'email.bounced',
      data: {
        to: [RECIPIENT],
        bounce: { type: 'Permanent', subType: 'General', message: 'The recipient server said no' },
      },
    })
    const signature = hmac(Buffer.from(SECRET), `id.${seconds}.${body}`, 'base64')
    const headers = {
      'svix-id': 'id',
      'svix-timestamp': seconds,
      'svix-signature': `v1,x v1,${signature}`,
    }
    expect(essential(await call(WEBHOOKS.resend, body, headers, secret))).toEqual([gone])
    expect(
      await call(WEBHOOKS.resend, body, { ...headers, 'svix-id': 'other' }, secret),
    ).toBeUndefined()
  })

  it('of SparkPost is taken with the password alone', async () => {
    const body = [
      {
        msys: {
          message_event: {
            type: 'bounce',
            bounce_class: '10',
            rcpt_to: RECIPIENT,
            raw_reason: '550 rejected',
          },
        },
      },
      { msys: { message_event: { type: 'spam_complaint', rcpt_to: RECIPIENT } } },
    ]
    expect(essential(await call(WEBHOOKS.sparkpost, body, basic(SECRET), SECRET))).toEqual([
      gone,
      reported,
    ])
    expect(await call(WEBHOOKS.sparkpost, body, basic('x'), SECRET)).toBeUndefined()
  })

  it.each(Object.entries(WEBHOOKS))(
    'of %s says nothing for a body that is no event',
    async (_, webhook) => {
      for (const body of ['', '{', 'null', '[]', '[[1]]', '{"msys":1,"event-data":[]}'])
        expect((await call(webhook, body, basic(SECRET), SECRET)) ?? []).toEqual([])
    },
  )
})

describe('a notification of Amazon SES through SNS', () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const certificate = publicKey.export({ format: 'pem', type: 'spki' }).toString()
  const TOPIC = 'arn:aws:sns:eu-central-1:123456789012:bounces'
  const CERTIFICATE = 'https://sns.eu-central-1.amazonaws.com/SimpleNotificationService-1.pem'
  const asked: string[] = []
  const fetchText = (url: string): Promise<string> => {
    asked.push(url)
    return Promise.resolve(certificate)
  }
  const webhook = amazonSes(fetchText)
  const bounceMessage = JSON.stringify({
    notificationType: 'Bounce',
    bounce: {
      bounceType: 'Permanent',
      bouncedRecipients: [
        {
          emailAddress: RECIPIENT,
          status: '5.1.1',
          diagnosticCode: 'smtp; 550 5.1.1 user unknown',
        },
      ],
    },
    mail: { headers: [{ name: 'Message-ID', value: '<x@news.example>' }] },
  })
  const notification = (changed: Record<string, string> = {}) => {
    const row: Record<string, string> = {
      Type: 'Notification',
      MessageId: 'm',
      TopicArn: TOPIC,
      Message: bounceMessage,
      Timestamp: now.toISOString(),
      SignatureVersion: '2',
      SigningCertURL: CERTIFICATE,
      ...changed,
    }
    const names =
      row['Type'] === 'Notification'
        ? ['Message', 'MessageId', 'Subject', 'Timestamp', 'TopicArn', 'Type']
        : ['Message', 'MessageId', 'SubscribeURL', 'Timestamp', 'Token', 'TopicArn', 'Type']
    const text = names
      .flatMap((name) => (row[name] === undefined ? [] : [`${name}\n${row[name]}\n`]))
      .join('')
    const Signature = createSign('RSA-SHA256').update(text).sign(privateKey, 'base64')
    return {
      ...row,
      Signature,
      ...(changed['Signature'] ? { Signature: changed['Signature'] } : {}),
    }
  }

  it('is taken with its signature', async () => {
    expect(essential(await call(webhook, notification(), {}, TOPIC))).toEqual([
      { ...gone, messageId: '<x@news.example>' },
    ])
  })

  it('fetches the certificate of many notifications once, and again after a failure', async () => {
    const fetched: string[] = []
    const failingFirst = amazonSes((url) => {
      fetched.push(url)
      return fetched.length === 1 ? Promise.reject(new Error('away')) : Promise.resolve(certificate)
    })
    expect(await call(failingFirst, notification(), {}, TOPIC)).toBeUndefined()
    for (let at = 0; at < 3; at += 1)
      expect(await call(failingFirst, notification(), {}, TOPIC)).toHaveLength(1)
    expect(fetched).toEqual([CERTIFICATE, CERTIFICATE])
  })

  it('is refused for another topic, another signature, and after an hour', async () => {
    const other = notification({ TopicArn: `${TOPIC}2` })
    expect(await call(webhook, other, {}, TOPIC)).toBeUndefined()
    expect(await call(webhook, notification({ Signature: 'AAAA' }), {}, TOPIC)).toBeUndefined()
    const old = notification({ Timestamp: '2026-11-28T10:00:00.000Z' })
    expect(await call(webhook, old, {}, TOPIC)).toBeUndefined()
    expect(await call(webhook, { ...notification(), Message: '{}' }, {}, TOPIC)).toBeUndefined()
  })

  it.each([
    'http://sns.eu-central-1.amazonaws.com/x.pem',
    'https://sns.eu-central-1.amazonaws.com.evil.example/x.pem',
    'https://evil.example/sns.eu-central-1.amazonaws.com/x.pem',
    'https://sns.eu-central-1.amazonaws.com:8443/x.pem',
    'https://user@sns.eu-central-1.amazonaws.com/x.pem',
    'https://127.0.0.1/x.pem',
    'file:///etc/passwd',
  ])('asks nobody for a certificate at %s', async (SigningCertURL) => {
    asked.length = 0
    expect(await call(webhook, notification({ SigningCertURL }), {}, TOPIC)).toBeUndefined()
    expect(asked).toEqual([])
  })

  it('confirms a subscription at Amazon alone', async () => {
    asked.length = 0
    const webhook = amazonSes(fetchText)
    const url = 'https://sns.eu-central-1.amazonaws.com/?Action=ConfirmSubscription&Token=t'
    const confirmation = { Type: 'SubscriptionConfirmation', Token: 't', Message: 'm' }
    expect(
      await call(webhook, notification({ ...confirmation, SubscribeURL: url }), {}, TOPIC),
    ).toEqual([])
    expect(asked).toEqual([CERTIFICATE, url])
    const evil = notification({ ...confirmation, SubscribeURL: 'http://169.254.169.254/latest' })
    expect(await call(webhook, evil, {}, TOPIC)).toBeUndefined()
    expect(asked).not.toContain('http://169.254.169.254/latest')
  })
})
