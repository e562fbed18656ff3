/** How a publication's mailings go out: its form, and what is said when they wait. */
export const rateLimits = {
  delivery: 'Delivery',
  deliveryHint: 'How mails go out. Left empty, as fast as the mail server takes them.',
  connections: 'Connections of one worker',
  perSecond: 'Mails a second',
  perMinute: 'Mails a minute',
  perDomain: 'Limits of single domains',
  perDomainHint: 'For mail servers that take only so many, e.g. t-online.de.',
  domain: 'Domain',
  windows: 'Sending hours',
  window: 'Sending hours',
  windowsHint:
    'Mails go out within these hours of the time zone. None: at any hour. From 22:00 to 06:00 lasts until the next morning.',
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
    'A new sender begins with few mails a day, so that mail servers learn to trust it. Before the first day nothing goes out, after the last number as many as there are. A mail that has to be tried again counts again.',
  startsOn: 'First day (2026-11-23)',
  perDay: 'Mails on the first day, the second, the third …',
  resendUncertain: 'Send uncertain mails again',
  resendUncertainHint:
    'After a crash nobody knows whether some mails had arrived. Sent again, a few readers get theirs twice; held, somebody decides on the mailing’s page.',
  waitsForWindow: 'waits until {{time}}, when its sending hours begin',
  waitsForDay: 'waits until {{time}}: today’s mails of the warm-up are out',
  windowTitle: 'Outside its sending hours',
  windowWaits:
    'It goes on by itself at {{time}}. The publication’s form says in which hours its mails go out.',
  dayTitle: 'Today’s mails of the warm-up are out',
  dayWaits:
    'It goes on by itself at {{time}}. The publication’s form says how many mails go out on which day.',
  waitsForQuota: 'waits until {{time}}: the mail server takes no more for now',
  quotaTitle: 'The mail server takes no more for now',
  quotaWaits:
    'It says: “{{reply}}”. Nobody is refused for that: whoever has no mail yet waits. One mail is tried at {{time}} and every hour from then on, and the others follow by themselves once one is taken. After 24 hours the mailing pauses.',
  quotaWaitsToo:
    'It has said so of another mailing. Nobody is refused for that: whoever has no mail yet waits. One mail is tried at {{time}} and every hour from then on, and the others follow by themselves once one is taken. After 24 hours the mailing pauses.',
  slowedTitle: 'The mail server asked to go slower',
  slowed:
    'It said: “{{reply}}”. Nobody is refused for that: the mailing went on at about {{number}} mails a minute, and gets faster while the mail server takes them.',
  timeWrong: 'Write a time of day from 00:00 to 23:59, e.g. 08:00.',
  dayWrong: 'Write a day as year, month and day, e.g. 2026-11-23.',
  domainWrong: 'Write the part of an address after its @, e.g. t-online.de.',
  domainTwice: '{{domain}} is already in this list.',
  daysMissing: 'Write how many mails go out on the first day, or leave the first day empty.',
  firstDayMissing: 'Write the first day as well, e.g. 2026-11-23, or leave these numbers empty.',
  bounceMailbox: 'Mailbox for bounces',
  bounceMailboxLong:
    'This is too long: at most {{number}} characters before the @, so that what names each mail fits behind them.',
  bounceMailboxHint:
    'e.g. bounces@news.example. It must take mail for bounces+anything@. Left empty, bounces go to the sender’s address.',
}
