import type { rateLimits as english } from '../en/rate-limits.js'
import type { TextsOf } from '../texts-of.js'

export const rateLimits: TextsOf<typeof english> = {
  delivery: 'Zustellung',
  deliveryHint:
    'Grenzen für den Versand. Leer lassen, um so schnell zu senden, wie der Mailserver annimmt.',
  connections: 'Verbindungen je Worker',
  perSecond: 'Mails je Sekunde',
  perMinute: 'Mails je Minute',
  perDomain: 'Grenzen je Domain',
  perDomainHint: 'Für Mailserver, die nur begrenzt annehmen, z. B. t-online.de.',
  domain: 'Domain',
  windows: 'Sendezeiten',
  window: 'Sendezeit',
  windowsHint:
    'Mails gehen nur in diesen Stunden der Zeitzone hinaus. Leer lassen für jede Zeit. Von 22:00 bis 06:00 reicht bis zum nächsten Morgen.',
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
    'Ein neuer Absender beginnt mit wenigen Mails am Tag, damit Mailserver Vertrauen fassen. Vor dem ersten Tag wird nichts gesendet, nach der letzten Zahl gilt keine Grenze mehr. Jeder neue Versuch zählt mit.',
  startsOn: 'Erster Tag (2026-11-23)',
  perDay: 'Mails am ersten Tag, am zweiten, am dritten …',
  resendUncertain: 'Ungewisse Mails noch einmal senden',
  resendUncertainHint:
    'Nach einem Absturz ist ungewiss, ob einige Mails angekommen sind. Noch einmal gesendet, bekommen wenige sie doppelt; sonst entscheidet jemand auf der Seite des Versands.',
  waitsForWindow: 'wartet bis {{time}}, dann beginnt die Sendezeit',
  waitsForDay: 'wartet bis {{time}}: Die Tagesgrenze des Aufwärmens ist erreicht',
  windowTitle: 'Außerhalb der Sendezeit',
  windowWaits:
    'Der Versand geht um {{time}} von selbst weiter. Die Sendezeiten stehen in den Einstellungen der Publikation.',
  dayTitle: 'Die Tagesgrenze des Aufwärmens ist erreicht',
  dayWaits:
    'Der Versand geht um {{time}} von selbst weiter. Die Grenze jedes Tages steht in den Einstellungen der Publikation.',
  waitsForQuota: 'wartet bis {{time}}: Der Mailserver nimmt vorerst nichts mehr an',
  quotaTitle: 'Der Mailserver nimmt vorerst nichts mehr an',
  quotaWaits:
    'Er sagt: „{{reply}}“. Deshalb wird niemand abgelehnt: Die übrigen Mails warten. Um {{time}} und dann jede Stunde wird eine Mail versucht; sobald eine angenommen wird, folgen die anderen. Nach 24 Stunden hält der Versand an.',
  quotaWaitsToo:
    'Das hat er bei einem anderen Versand gesagt. Deshalb wird niemand abgelehnt: Die übrigen Mails warten. Um {{time}} und dann jede Stunde wird eine Mail versucht; sobald eine angenommen wird, folgen die anderen. Nach 24 Stunden hält der Versand an.',
  slowedTitle: 'Der Mailserver bittet um ein langsameres Tempo',
  slowed:
    'Er sagte: „{{reply}}“. Deshalb wird niemand abgelehnt: Der Versand ging mit etwa {{number}} Mails je Minute weiter und wird schneller, solange der Mailserver annimmt.',
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
    'Das ist zu lang. Erlaubt sind höchstens {{number}} Zeichen vor dem @, damit das Kennzeichen jeder Mail dahinter passt.',
  bounceMailboxHint:
    'z. B. bounces@news.example. Es muss Mail an bounces+irgendwas@ annehmen. Leer lassen, damit Rückläufer an die Absenderadresse gehen.',
}
