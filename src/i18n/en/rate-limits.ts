/** How a publication's mailings go out: its form, and what is said when they wait. */
export const rateLimits = {
  delivery: 'Delivery',
  deliveryHint: 'Limits for sending. Leave empty to send as fast as the mail server accepts.',
  connections: 'Connections per worker',
  perSecond: 'E-mails per second',
  perMinute: 'E-mails per minute',
  perDomain: 'Limits per domain',
  perDomainHint: 'For mail servers that accept only so many, e.g. t-online.de.',
  domain: 'Domain',
  windows: 'Sending hours',
  window: 'Sending hours',
  windowsHint:
    'E-mails go out only within these hours of the time zone. Leave empty for any time. From 22:00 to 06:00 lasts until the next morning.',
  weekdays: 'Weekdays',
  weekday1: 'Monday',
  weekday2: 'Tuesday',
  weekday3: 'Wednesday',
  weekday4: 'Thursday',
  weekday5: 'Friday',
  weekday6: 'Saturday',
  weekday7: 'Sunday',
  from: 'From (08:00)',
  to: 'To (20:00)',
  warmUp: 'Warm-up',
  warmUpHint:
    'A new sender starts with few e-mails a day, so that mail servers learn to trust it. Nothing is sent before the first day, and there is no limit after the last number. Each new attempt counts.',
  startsOn: 'First day (2026-11-23)',
  perDay: 'E-mails on the first day, the second, the third …',
  resendUncertain: 'Send uncertain e-mails again',
  resendUncertainHint:
    'After a crash it is unknown whether some e-mails arrived. Sent again, a few readers get them twice; otherwise somebody decides on the page of the mailing.',
  waitsForWindow: 'waits until {{time}}, when its sending hours begin',
  waitsForDay: 'waits until {{time}}: today’s limit of the warm-up is reached',
  windowTitle: 'Outside the sending hours',
  windowWaits:
    'The mailing continues by itself at {{time}}. The publication’s settings list its sending hours.',
  dayTitle: 'Today’s limit of the warm-up is reached',
  dayWaits:
    'The mailing continues by itself at {{time}}. The publication’s settings list the limit of each day.',
  waitsForQuota: 'waits until {{time}}: the mail server accepts no more for now',
  quotaTitle: 'The mail server accepts no more for now',
  quotaWaits:
    'It says: “{{reply}}”. No reader is refused for that: the remaining e-mails wait. One e-mail is tried at {{time}} and then every hour; once it is accepted, the others follow. After 24 hours the mailing pauses.',
  quotaWaitsToo:
    'It gave this answer to another mailing. No reader is refused for that: the remaining e-mails wait. One e-mail is tried at {{time}} and then every hour; once it is accepted, the others follow. After 24 hours the mailing pauses.',
  slowedTitle: 'The mail server asks for a slower rate',
  slowed:
    'It said: “{{reply}}”. No reader is refused for that: the mailing continued at about {{number}} e-mails per minute, and gets faster as the mail server allows.',
  timeWrong: 'Enter a time from 00:00 to 23:59, e.g. 08:00.',
  dayWrong: 'Enter a day as year, month and day, e.g. 2026-11-23.',
  domainWrong: 'Enter the part of an address after its @, e.g. t-online.de.',
  domainTwice: '{{domain}} is already in this list.',
  daysMissing: 'Enter how many e-mails go out on the first day, or leave the first day empty.',
  firstDayMissing: 'Enter the first day as well, e.g. 2026-11-23, or leave these numbers empty.',
  bounceMailbox: 'Bounce mailbox',
  bounceMailboxLong:
    'This is too long. Use at most {{number}} characters before the @, so that the token of each e-mail fits behind them.',
  bounceMailboxHint:
    'e.g. bounces@news.example. It must accept mail for bounces+anything@. Leave empty to get bounces at the sender address.',
}
