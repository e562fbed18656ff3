import type { rateLimits as english } from '../en/rate-limits.js'

export const rateLimits: typeof english = {
  delivery: 'Zustellung',
  deliveryHint: 'Wie Mails hinausgehen. Leer: so schnell, wie der Mailserver sie nimmt.',
  connections: 'Verbindungen eines Workers',
  perSecond: 'Mails je Sekunde',
  perMinute: 'Mails je Minute',
  perDomain: 'Grenzen einzelner Domains',
  perDomainHint: 'Für Mailserver, die nur so viele nehmen, z. B. t-online.de.',
  domain: 'Domain',
  windows: 'Sendezeiten',
  window: 'Sendezeit',
  windowsHint:
    'Mails gehen in diesen Stunden der Zeitzone hinaus. Keine: zu jeder Stunde. Von 22:00 bis 06:00 reicht bis zum nächsten Morgen.',
  weekdays: 'Wochentage',
  weekday1: 'Montag',
  weekday2: 'Dienstag',
  weekday3: 'Mittwoch',
  weekday4: 'Donnerstag',
  weekday5: 'Freitag',
  weekday6: 'Samstag',
  weekday7: 'Sonntag',
  from: 'Von (08:00)',
  to: 'Bis (20:00)',
  warmUp: 'Aufwärmen',
  warmUpHint:
    'Wer neu sendet, beginnt mit wenigen Mails am Tag, damit Mailserver Vertrauen fassen. Vor dem ersten Tag geht nichts hinaus, nach der letzten Zahl so viele, wie es gibt. Eine Mail, die noch einmal versucht wird, zählt noch einmal.',
  startsOn: 'Erster Tag (2026-11-23)',
  perDay: 'Mails am ersten Tag, am zweiten, am dritten …',
  resendUncertain: 'Ungewisse Mails noch einmal senden',
  resendUncertainHint:
    'Nach einem Absturz weiß niemand, ob einige Mails schon angekommen waren. Noch einmal gesendet, bekommen wenige sie doppelt; zurückgehalten, entscheidet jemand auf der Seite des Versands.',
  waitsForWindow: 'wartet bis {{time}}, dann beginnt die Sendezeit',
  waitsForDay: 'wartet bis {{time}}: Die Mails des Aufwärmens sind für heute hinaus',
  windowTitle: 'Außerhalb der Sendezeit',
  windowWaits:
    'Um {{time}} geht es von selbst weiter. In welchen Stunden Mails hinausgehen, steht im Formular der Publikation.',
  dayTitle: 'Die Mails des Aufwärmens sind für heute hinaus',
  dayWaits:
    'Um {{time}} geht es von selbst weiter. Wie viele Mails an welchem Tag hinausgehen, steht im Formular der Publikation.',
  waitsForQuota: 'wartet bis {{time}}: Der Mailserver nimmt vorerst nichts mehr',
  quotaTitle: 'Der Mailserver nimmt vorerst nichts mehr',
  quotaWaits:
    'Er sagt: „{{reply}}“. Deshalb wird niemand abgelehnt: Wer noch keine Mail hat, wartet. Um {{time}} und von da an jede Stunde wird eine Mail versucht, und die anderen folgen von selbst, sobald eine angenommen wird. Nach 24 Stunden hält der Versand an.',
  quotaWaitsToo:
    'Das hat er bei einem anderen Versand gesagt. Deshalb wird niemand abgelehnt: Wer noch keine Mail hat, wartet. Um {{time}} und von da an jede Stunde wird eine Mail versucht, und die anderen folgen von selbst, sobald eine angenommen wird. Nach 24 Stunden hält der Versand an.',
  slowedTitle: 'Der Mailserver bat, langsamer zu senden',
  slowed:
    'Er sagte: „{{reply}}“. Deshalb wird niemand abgelehnt: Der Versand ging mit etwa {{number}} Mails in der Minute weiter und wird schneller, solange der Mailserver sie nimmt.',
  timeWrong: 'Bitte eine Uhrzeit von 00:00 bis 23:59 angeben, z. B. 08:00.',
  dayWrong: 'Bitte einen Tag als Jahr, Monat und Tag angeben, z. B. 2026-11-23.',
  domainWrong: 'Bitte den Teil einer Adresse nach dem @ angeben, z. B. t-online.de.',
  domainTwice: '{{domain}} steht schon in dieser Liste.',
  daysMissing:
    'Bitte angeben, wie viele Mails am ersten Tag hinausgehen, oder den ersten Tag leer lassen.',
  firstDayMissing:
    'Bitte auch den ersten Tag angeben, z. B. 2026-11-23, oder diese Zahlen leer lassen.',
  bounceMailbox: 'Postfach für Rückläufer',
  bounceMailboxLong:
    'Das ist zu lang: höchstens {{number}} Zeichen vor dem @, damit dahinter passt, was jede Mail benennt.',
  bounceMailboxHint:
    'z. B. bounces@news.example. Es muss Mail an bounces+irgendwas@ annehmen. Leer: Rückläufer gehen an die Adresse des Absenders.',
}
