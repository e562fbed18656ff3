import type { mailing as english } from '../en/mailing.js'

export const mailing: typeof english = {
  state_holding: 'Wartet',
  state_preparing: 'In Vorbereitung',
  state_submitting: 'Im Versand',
  state_paused: 'Angehalten',
  state_settled: 'Abgeschlossen',
  state_cancelled: 'Abgebrochen',
  is_holding: 'noch in der Rücknahmefrist',
  is_preparing: 'beim Eintragen der Empfänger',
  is_submitting: 'im Versand',
  is_paused: 'angehalten',
  is_settled: 'abgeschlossen',
  is_cancelled: 'abgebrochen',
  notNow: 'Der Versand ist jetzt {{state}}; das geht daher nicht. Es wurde nichts geändert.',
  isGone: 'Zu dieser Ausgabe gibt es keinen Versand mehr. Bitte die Seite neu laden.',
  choose:
    'Bitte angeben, welche Nachrichten gemeint sind und ob sie ankamen oder erneut gesendet werden.',

  headline: '{{accepted}} von {{total}} angenommen',
  goesTo_one: 'Geht an {{number}} Person',
  goesTo_other: 'Geht an {{number}} Personen',
  startsIn: 'beginnt in {{time}}',
  startsNow: 'beginnt jetzt',
  rate: '{{number}} pro Sekunde',
  left: 'noch etwa {{time}}',
  waits: 'wartet auf den nächsten Versuch um {{time}}',
  settledAfter: 'abgeschlossen {{time}}, nach {{span}}',
  cancelledAt: 'abgebrochen {{time}}',
  pausedNow: 'bis zum Fortsetzen geht nichts hinaus',
  workers_one: '{{number}} Worker aktiv',
  workers_other: '{{number}} Worker aktiv',
  entering: 'Empfänger werden eingetragen: bisher {{number}}',
  edition:
    'Fassung {{hash}}, eingefroren {{time}}. Eine Korrektur ändert jetzt nur noch die Webseite, nie diese Mail.',
  stale: 'Der Server antwortet nicht. Stand dieser Zahlen: {{time}}; sie werden erneut abgefragt.',

  noWorkerTitle: 'Niemand versendet',
  noWorker:
    'Seit zwei Minuten hat sich kein Worker gemeldet. Verloren ist nichts: Sobald einer startet, geht der Versand dort weiter, wo er steht.',
  noWorkerHolding:
    'Seit zwei Minuten hat sich kein Worker gemeldet. Ohne einen geht nach der Rücknahmefrist nichts hinaus.',
  command: 'npx roundup worker',
  copyCommand: 'Befehl kopieren',
  copied: 'Kopiert',
  unreachableTitle: 'Der Mailserver antwortet nicht',
  unreachable:
    'Seit {{time}} hört der Worker: „{{reply}}“. Er versucht es von selbst wieder, spätestens jede Minute; niemand wird übergangen.',
  stalledTitle: 'Dieser Versand steht still',
  stalled:
    'Seit {{span}} hat keine Nachricht ein Ergebnis bekommen, obwohl der Versand auf nichts wartet. Das Protokoll des Workers und des Mailservers zeigt, warum; verloren geht bis dahin nichts.',
  holdingTitle: 'Die Rücknahmefrist läuft',
  holding:
    'Bis {{time}} lässt sich die Veröffentlichung mit dem Knopf oben zurücknehmen, und niemand bekommt etwas. Danach beginnt der Versand von selbst.',
  pausedTitle: 'Dieser Versand ist angehalten',
  pausedBy:
    'Angehalten von {{name}}. Er geht nach „Fortsetzen“ weiter; wer die Mail schon hat, bekommt sie nicht noch einmal.',
  pausedBySetup:
    'Der Mailserver sagt: „{{reason}}“. Das betrifft die eigene Einrichtung, keine Empfänger. Erst beheben, dann fortsetzen: Niemand wird ausgelassen, niemand bekommt die Mail doppelt.',
  pausedByRecord: '{{reason}}',
  pausedByOther: 'Der Worker hielt an: „{{reason}}“. Erst das Genannte beheben, dann fortsetzen.',
  cancelledTitle: 'Dieser Versand wurde abgebrochen',
  cancelledBy:
    'Von {{name}}. Wer als angenommen gezählt ist, hat die Mail; die anderen bekommen sie nicht mehr.',
  cancelledUndone:
    'Die Veröffentlichung wurde in der Rücknahmefrist zurückgenommen: Niemand hat etwas bekommen. Die Ausgabe kann erneut veröffentlicht werden.',
  settledTitle: 'Dieser Versand ist abgeschlossen',
  settledAll_one: 'Die eine Person hat sie: Der Mailserver hat die Nachricht angenommen.',
  settledAll_other: 'Alle {{number}} haben sie: Der Mailserver hat jede Nachricht angenommen.',
  settledSome_one:
    'Eine Person hat sie nicht bekommen. Der Grund steht unten; „An die Übrigen senden“ versucht es noch einmal.',
  settledSome_other:
    '{{number}} Personen haben sie nicht bekommen. Die Gründe stehen unten; „An die Übrigen senden“ versucht es noch einmal.',
  settledUncertain_one:
    'Bei einer Person ist ungewiss, ob sie ankam; was daraus wurde, lässt sich unten angeben.',
  settledUncertain_other:
    'Bei {{number}} Personen ist ungewiss, ob sie ankam; was daraus wurde, lässt sich unten angeben.',
  settledNobody: 'Es gab niemanden, an den sie ging: Kein Abonnement war aktiv.',

  barLabel:
    'Ergebnisse: {{accepted}} angenommen, {{deferred}} aufgeschoben, {{refused}} abgelehnt, {{uncertain}} ungewiss, {{skipped}} übersprungen, {{toGo}} stehen noch aus',
  accepted: 'vom Server angenommen',
  deferred: 'aufgeschoben: neuer Versuch folgt',
  deferredUntil: 'aufgeschoben, nächster Versuch {{time}}',
  refused: 'endgültig abgelehnt',
  uncertain: 'ungewiss: vielleicht angekommen',
  skipped: 'übersprungen',
  skippedFor: 'übersprungen: {{reasons}}',
  for_suppressed: '{{number}} gesperrt',
  for_unsubscribed: '{{number}} inzwischen abgemeldet',
  for_cancelled: '{{number}} abgebrochen',
  remaining: 'stehen noch aus',

  chart: 'Angenommen pro Sekunde',
  chartSummary: 'Von {{from}} bis {{to}}, höchstens {{most}} pro Sekunde, am Ende {{now}}.',
  chartEmpty: 'Die Kurve beginnt mit den ersten Nachrichten.',
  chartTable: 'Dasselbe als Tabelle',
  chartTime: 'Zeit',
  chartRate: 'angenommen pro Sekunde',
  chartTotal: 'angenommen bisher',
  chartPause: 'nichts fällig',

  replies: 'Abgelehnt, in den Worten der Server',
  deferrals: 'Aufgeschoben, in den Worten der Server',
  reply: 'Antwort',
  domain: 'Domain',
  readers: 'Personen',
  domains: '{{number}} Domains',
  noReplyText: 'ohne Worte',
  noReplies: 'Kein Server hat jemanden abgelehnt.',
  loading: 'Wird gelesen …',
  notRead: 'Das ließ sich nicht lesen. Bitte gleich noch einmal versuchen.',
  tryAgain: 'Noch einmal versuchen',
  export: 'Ergebnisse exportieren (CSV)',

  uncertainTitle: 'Ungewisse Nachrichten',
  uncertainWhy:
    'Die Verbindung oder der Worker brach ab, als die Nachricht schon hinaus sein konnte. Von selbst bekommt niemand etwas doppelt: Im Protokoll des Mailservers lässt sich die Message-ID finden; danach hier angeben, was daraus wurde.',
  uncertainMore: '{{number}} weitere; sie rücken nach, sobald diese geklärt sind.',
  itArrived: 'Kam an',
  sendAgain: 'Erneut senden',
  allArrived: 'Alle kamen an',
  allAgain: 'Alle erneut senden',
  arrivedLabel: 'Kam an: {{address}}',
  againLabel: 'Erneut senden: {{address}}',

  pause: 'Anhalten',
  resume: 'Fortsetzen',
  cancel: 'Abbrechen …',
  sendToUnsent: 'An die Übrigen senden',
  onlyPublisher: 'Anhalten, fortsetzen und abbrechen kann, wer veröffentlichen darf.',
  onlyPublisherUnsent: 'An die Übrigen senden kann, wer veröffentlichen darf.',
  keep: 'Nicht abbrechen',
  cancelTitle: 'Diesen Versand abbrechen?',
  cancelBody_one:
    '{{number}} Person, die noch keine Nachricht hat, bekommt sie nicht mehr. Was hinaus ist, lässt sich nicht zurückholen. Das kann nicht rückgängig gemacht werden.',
  cancelBody_other:
    '{{number}} Personen, die noch keine Nachricht haben, bekommen sie nicht mehr. Was hinaus ist, lässt sich nicht zurückholen. Das kann nicht rückgängig gemacht werden.',
  cancelDo: 'Versand abbrechen',
  unsentTitle: 'An die Übrigen senden?',
  unsentBody:
    'Versucht noch einmal, was abgelehnt wurde ({{refused}}), und sendet an alle, die seither abonniert haben. Wer die Mail hat, abgemeldet oder gesperrt ist, bekommt nichts.',
  unsentDo: 'Senden',
  againTitle: 'Diese erneut senden?',
  againBody_one: 'Falls die Nachricht doch ankam, bekommt diese Person sie doppelt.',
  againBody_other:
    'Von diesen {{number}} Personen bekommen alle, deren Nachricht doch ankam, sie doppelt.',
  againDo: 'Erneut senden',
  noResponse:
    'Der Server hat nicht geantwortet. Bitte nachsehen, wie der Versand steht, und es dann noch einmal versuchen.',

  noneTitle: 'Es gibt noch keinen Versand',
  noneDraft:
    'Er beginnt, sobald die Ausgabe veröffentlicht und versandt wird. Zuvor wird sie geprüft und freigegeben.',
  noneReview:
    'Die Ausgabe wird geprüft. Ist sie freigegeben, wird sie veröffentlicht und versandt.',
  noneApproved: 'Die Ausgabe ist freigegeben: Mit dem Veröffentlichen oben beginnt der Versand.',
  noneScheduled: 'Die Ausgabe ist geplant: Zu ihrer Stunde wird sie veröffentlicht und versandt.',
  nonePublished:
    'Die Ausgabe wurde eben veröffentlicht; ihr Versand wird angelegt. Diese Seite sieht von selbst nach.',
  noneReaders_one: 'Sie ginge an {{number}} Person.',
  noneReaders_other: 'Sie ginge an {{number}} Personen.',
  noReaders: 'Noch hat niemand abonniert.',
  addReaders: 'Leserschaft ansehen',
  toLineup: 'Aufbau öffnen',
  webTitle: 'Nur im Web veröffentlicht',
  web: 'Diese Ausgabe wurde ohne Versand veröffentlicht, und so bleibt es: Niemand bekommt eine Mail davon.',
  toPage: 'Im Web lesen',
}
