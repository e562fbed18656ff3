import { describe, expect, it } from '@jest/globals'

import { classifyReply } from '../../src/deliver/replies/classify-reply.js'
import type { SmtpVerb } from '../../src/deliver/replies/reply-table.js'

type Line = readonly [reply: string, source: string, at?: SmtpVerb]

/** The relay takes no more for an hour or longer. */
const QUOTAS: readonly Line[] = [
  [
    '550 5.4.5 Daily user sending limit exceeded. For more information on Gmail sending limits',
    'Gmail',
  ],
  [
    '550-5.4.5 Daily user sending limit exceeded. For more information on our\n550 5.4.5 sending limits go to our help page',
    'Gmail',
    'DOT',
  ],
  ['550 5.4.5 Daily sending quota exceeded - gsmtp', 'Gmail', 'DATA'],
  [
    '550 5.7.1 Daily SMTP relay limit exceeded for user. For more information on SMTP relay limits please contact your administrator',
    'Google Workspace SMTP relay',
  ],
  ['550 5.7.1 Daily SMTP relay limit exceeded for customer', 'Google Workspace SMTP relay', 'MAIL'],
  ['454 Throttling failure: Daily message quota exceeded.', 'Amazon SES', 'DOT'],
  ['554 Message rejected: Sending quota exceeded for the account', 'Amazon SES', 'DOT'],
  ['451 Authentication failed: Maximum credits exceeded', 'SendGrid', 'AUTH'],
  ['550 Daily sending quota exceeded', 'a relay without enhanced codes'],
  ['554 5.7.0 Your message could not be sent: the daily limit is reached', 'a relay', 'DATA'],
  [
    "550 5.1.90 Your message can't be sent because you've reached your daily limit for message recipients",
    'Exchange Online',
    'DOT',
  ],
  [
    "550 5.7.233 Your message can't be sent because your tenant has exceeded its daily limit for sending email to external recipients (tenant external recipient rate limit)",
    'Exchange Online',
    'DOT',
  ],
  [
    "550 5.7.232 Your message can't be sent because your trial tenant has exceeded its daily limit for sending email to external recipients",
    'Exchange Online',
    'DOT',
  ],
  [
    '554 5.2.0 STOREDRV.Submission.Exception:SubmissionQuotaExceededException; the sending quota of this account was exceeded',
    'Exchange Online',
    'DOT',
  ],
  [
    '550 Domain news.example has exceeded the max emails per hour (250/200 (125%)) allowed. Message discarded.',
    'cPanel, Exim',
    'DOT',
  ],
  [
    '451 Domain news.example has exceeded the max emails per hour (201/200 (100%)) allowed. Message will be reattempted later',
    'cPanel, Exim',
  ],
  [
    '550 Domain news.example has exceeded the max defers and failures per hour (5/5 (100%)) allowed. Message discarded.',
    'cPanel, Exim',
    'DOT',
  ],
  [
    '554 5.7.1 <ada@example.org>: Recipient address rejected: You have exceeded your Outmail quota.',
    'Prolateral',
  ],
  [
    '550 5.7.1 <ada@example.org>: Recipient address rejected: Policy Rejection- Quota Exceeded.',
    'policyd',
  ],
  [
    '450 4.7.1 <ada@example.org>: Recipient address rejected: Policy rejection; Message count quota exceeded.',
    'policyd (cluebringer)',
  ],
  [
    '554 5.7.1 <ada@example.org>: Recipient address rejected: limit of 1000 rcpts per day for client reached',
    'postfwd',
  ],
  ['450 4.7.1 Number messages per hour exceeded', 'postfwd'],
  [
    '421 Domain news.example is not allowed to send: recipient limit exceeded, try again after an hour',
    'Mailgun',
    'DOT',
  ],
  [
    '550 send spam mail rejected: exceeded hour limit',
    'a provider in China, of gophish’s tracker',
    'DOT',
  ],
  ['550 5.4.6 Unusual sending activity detected: daily limit reached', 'Zoho', 'DOT'],
  ['550 User has exceeded outgoing email quota', 'a shared host', 'MAIL'],
  [
    '550 5.7.1 Message rejected: the mailbox has exceeded its hourly limit of outgoing messages',
    'Plesk',
    'MAIL',
  ],
  ['451 4.7.1 Hourly limit exceeded', 'a shared host'],
  ['552 5.2.0 You have reached your daily relay quota', 'GoDaddy'],
  ['554 5.5.4 Outbound message limit for today reached, upgrade your plan', 'a relay', 'DATA'],
  ['452 4.3.1 Monthly allowance of messages used up', 'a relay', 'MAIL'],
  ['550 Quota exceeded', 'a relay, before any recipient', 'MAIL'],
  ['554 5.7.1 You have exceeded your email sending limit', 'Fastmail', 'RCPT'],
  ['550 Tageslimit für den Versand überschritten', 'a German host'],
  ['550 5.7.1 Vous avez atteint la limite d’envoi de messages par jour', 'a French host'],
  ['421 4.7.0 hourly message limit reached, closing connection', 'a relay', 'CONNECT'],
  ['535 5.7.8 Authentication refused: daily sending limit exceeded', 'a relay', 'AUTH'],
]

/** In words that no relay is known to use. */
const WORDED_ANEW: readonly Line[] = [
  ['550 5.7.1 Sending limit reached for this account. Come back tomorrow.', 'made up'],
  ['421 4.7.0 Quota for outgoing messages exhausted', 'made up', 'MAIL'],
  ["554 5.7.1 You've used all your emails for today", 'made up', 'DATA'],
  ['550 5.7.0 Daily message cap hit', 'made up', 'DOT'],
  ['550 5.4.5 Come back tomorrow', 'made up'],
  ['571 Daily volume exceeded', 'made up'],
  ['421 4.7.0 Your daily budget of messages is spent', 'made up', 'CONNECT'],
  ['554 5.7.1 Too many mails from your account today', 'made up', 'DOT'],
  ['450 4.7.1 Sendekontingent für heute erschöpft', 'made up'],
  ['550 5.7.1 24h limit', 'made up', 'DOT'],
  ['550 5.3.2 Account over its monthly plan, no further messages accepted', 'made up', 'DATA'],
]

/** The relay asks to go slower. */
const RATES: readonly Line[] = [
  ['450 Too many requests. Try again later. #MS-ST-G', 'a relay', 'DOT'],
  ['450 Too many messages, slow down', 'a relay', 'MAIL'],
  ['421 4.4.2 Message rate exceeded, closing connection', 'a relay', 'DATA'],
  ['421 4.7.0 Too many messages', 'a relay', 'DATA'],
  ['451 4.7.1 Rate limit exceeded', 'rspamd', 'RCPT'],
  ['454 Throttling failure: Maximum sending rate exceeded.', 'Amazon SES', 'DOT'],
  [
    '450 4.2.1 Peak SMTP relay limit exceeded for customer. This is a temporary error.',
    'Google Workspace SMTP relay',
  ],
  ['432 4.3.2 STOREDRV.ClientSubmit; sender thread limit exceeded', 'Exchange Online', 'DOT'],
  [
    '421 4.3.2 The maximum number of concurrent connections has exceeded a limit, closing transmission channel',
    'Exchange',
    'CONNECT',
  ],
  ['450 4.7.1 Error: too much mail from [192.0.2.1]', 'Postfix anvil', 'MAIL'],
  [
    '421 4.7.0 mail.example Error: too many connections from [192.0.2.1]',
    'Postfix anvil',
    'CONNECT',
  ],
  ['450 4.7.1 Error: too many recipients from [192.0.2.1]', 'Postfix anvil'],
  ['450 4.7.1 only 5 recipients per 5 minutes allowed', 'postfwd'],
  ['550 Too many messages. Try again in 92 seconds.', 'msndr', 'AUTH'],
  ['421 4.3.2 Too many SMTP sessions for this host', 'Sendmail', 'CONNECT'],
  ['421 Too many concurrent SMTP connections; please try again later.', 'Exim', 'CONNECT'],
  ['452 4.3.2 Connection rate limit exceeded.', 'Sendmail', 'MAIL'],
  ['450 4.7.0 You are sending too fast, please slow down', 'a relay'],
  ['550 5.7.0 Too many emails per second', 'Mailtrap', 'DOT'],
  ['421 4.7.0 Throttled, come back later', 'a relay', 'DATA'],
  ['450 Zu viele Nachrichten, bitte langsamer', 'a German host', 'DOT'],
  ['450 4.3.2 Please reduce your speed', 'made up'],
  ['451 4.7.0 Concurrency limit', 'made up', 'CONNECT'],
  ['550 Nachrichtenlimit pro Minute erreicht', 'made up', 'DATA'],
  ['421 4.7.1 You exceeded 100 messages per minute', 'a relay'],
]

/** About a recipient, a message or one provider. */
const OTHERS: readonly Line[] = [
  [
    '450 4.2.1 The user you are trying to contact is receiving mail too quickly. Please resend your message at a later time.',
    'Gmail',
  ],
  [
    '450-4.2.1 The user you are trying to contact is receiving mail at a rate that\n450-4.2.1 prevents additional messages from being delivered.',
    'Gmail',
  ],
  [
    '550 5.2.1 The user you are trying to contact is receiving mail at a rate that prevents additional messages from being delivered',
    'Gmail',
  ],
  ['450 4.2.1 mailbox is receiving mail at too high a rate', 'a provider'],
  ['452 4.2.2 The email account that you tried to reach is over quota.', 'Gmail'],
  ['452 4.2.2 Quota exceeded', 'Dovecot'],
  [
    '552 5.2.2 <ada@example.org>: Recipient address rejected: Quota exceeded (mailbox for user is full)',
    'Dovecot',
  ],
  ['552 5.2.2 Over quota', 'bounces: lhost-*'],
  ['522 5.2.0 Delivery failed: Over quota', 'bounces: lhost-*'],
  [
    '550 5.2.122 The recipient has exceeded their limit for the number of messages they can receive per hour',
    'Exchange Online',
  ],
  [
    '550 5.2.121 The recipient’s per hour message receive limit from specific sender exceeded',
    'Exchange Online',
  ],
  ['552 Requested mail action aborted: exceeded storage allocation', 'RFC 5321'],
  ['422 The recipient’s mailbox has exceeded its storage limit', 'a provider'],
  ['550 Quota exceeded', 'a full mailbox'],
  ['552 5.3.4 Message size exceeds fixed limit', 'Postfix', 'MAIL'],
  ['552 5.3.4 Error: message file too big, limit is 10 MB', 'Postfix', 'DOT'],
  ['554 5.4.6 Too many hops 26 (25 max)', 'Sendmail', 'DOT'],
  ['421 4.7.0 mx.example Error: too many errors', 'iCloud', 'RCPT'],
  ['550 5.7.1 Too many invalid recipients', 'Barracuda'],
  ['452 4.5.3 Too many recipients', 'RFC 5321'],
  ['550 5.7.23 SPF permanent error: too many DNS lookups', 'RFC 7208', 'DOT'],
  ['554 5.7.1 Message rejected, spam score exceeds threshold', 'SpamAssassin milter', 'DOT'],
  [
    '421 4.7.28 Our system has detected an unusual rate of unsolicited mail originating from your IP address; it has been temporarily rate limited',
    'Gmail',
    'DOT',
  ],
  [
    '421 4.7.0 [TSS04] Messages from 192.0.2.1 temporarily deferred due to unexpected volume or user complaints',
    'Yahoo',
    'MAIL',
  ],
  [
    '451 4.7.650 The mail server [192.0.2.1] has been temporarily rate limited due to IP reputation',
    'Outlook',
  ],
  [
    '421 RP-001 The mail server IP connecting to Outlook.com server has exceeded the rate limit allowed',
    'Outlook',
  ],
  [
    '450 4.2.0 Greylisted, too many messages from unknown senders, try again in 300 seconds',
    'a greylist',
  ],
  ['454 4.7.0 Too many login attempts, please try again later', 'Gmail', 'AUTH'],
  [
    '550 5.1.1 <daily-limit@quota.example>: no such user, see https://help.example/sending-limit-exceeded',
    'words of an address and a page',
  ],
]

const OURS = new Set(['RELAY_QUOTA', 'RELAY_THROTTLED'])

describe('a limit of our own relay', () => {
  it.each([...QUOTAS, ...WORDED_ANEW])('%s (%s) is a quota', (reply, _source, at = 'RCPT') => {
    expect(classifyReply(reply, at)).toBe('RELAY_QUOTA')
  })
  it.each(RATES)('%s (%s) is a rate', (reply, _source, at = 'RCPT') => {
    expect(classifyReply(reply, at)).toBe('RELAY_THROTTLED')
  })
  it.each(OTHERS)('%s (%s) is none', (reply, _source, at = 'RCPT') => {
    expect(OURS.has(classifyReply(reply, at))).toBe(false)
  })

  it('of one connection asks for another', () => {
    expect(classifyReply('421 Max message per connection reached, closing', 'MAIL')).toBe(
      'TRANSPORT_UNREACHABLE',
    )
    expect(classifyReply('421 4.7.0 Too many messages in one connection', 'RCPT')).toBe(
      'TRANSPORT_UNREACHABLE',
    )
  })

  it('is looked for in linear time, however long a reply is', () => {
    const long = `550 ${'too many you your limit over the only 1 '.repeat(2000)}`
    const before = performance.now()
    classifyReply(long, 'RCPT')
    expect(performance.now() - before).toBeLessThan(1000)
  })
})
