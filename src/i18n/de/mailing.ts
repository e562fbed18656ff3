import type { mailing as english } from '../en/mailing.js'
import type { TextsOf } from '../texts-of.js'

export const mailing: TextsOf<typeof english> = {
  state_holding: 'Wartet',
  state_preparing: 'In Vorbereitung',
  state_submitting: 'Im Versand',
  state_paused: 'Angehalten',
  state_settled: 'Abgeschlossen',
  state_cancelled: 'Abgebrochen',
  is_holding: 'noch in der Rücknahmefrist',
  is_preparing: 'in Vorbereitung',
  is_submitting: 'im Versand',
  is_paused: 'angehalten',
  is_settled: 'abgeschlossen',
  is_cancelled: 'abgebrochen',
  notNow: 'Der Versand ist {{state}}; das geht daher nicht. Es wurde nichts geändert.',
  isGone: 'Zu dieser Ausgabe gibt es keinen Versand mehr. Bitte die Seite neu laden.',
  choose:
    'Bitte angeben, welche Nachrichten gemeint sind und ob sie ankamen oder erneut gesendet werden.',

  headline: '{{accepted}} von {{total}} angenommen',
  goesTo_one: 'Geht an {{count}} Person',
  goesTo_other: 'Geht an {{count}} Personen',
  startsIn: 'beginnt in {{time}}',
  startsNow: 'beginnt jetzt',
  rate: '{{number}} pro Sekunde',
  left: 'noch etwa {{time}}',
  waits: 'nächster Versuch um {{time}}',
  settledAfter: 'abgeschlossen {{time}}, Dauer: {{span}}',
  cancelledAt: 'abgebrochen {{time}}',
  pausedNow: 'bis zum Fortsetzen wird nichts gesendet',
  workers_one: '{{count}} Worker aktiv',
  workers_other: '{{count}} Worker aktiv',
  entering: 'Empfänger werden vorbereitet: bisher {{number}}',
  edition:
    'Fassung {{hash}}, eingefroren {{time}}. Eine Korrektur ändert die Webseite, nicht diese Mail.',
  stale: 'Der Server antwortet nicht. Diese Zahlen sind von {{time}}; sie werden erneut abgefragt.',

  noWorkerTitle: 'Kein Worker läuft',
  noWorker:
    'Seit zwei Minuten hat sich kein Worker gemeldet. Verloren ist nichts: Sobald einer startet, geht der Versand weiter.',
  noWorkerHolding:
    'Seit zwei Minuten hat sich kein Worker gemeldet. Ohne Worker wird nach der Rücknahmefrist nichts gesendet.',
  command: 'npx roundup worker',
  lastTick: 'Zeit seit dem letzten geplanten Lauf: {{span}}',
  noTickYet: 'noch kein geplanter Lauf',
  tickedTitle: 'Zeit seit dem letzten geplanten Lauf: {{span}}',
  ticked: 'Der Versand geht mit dem nächsten weiter.',
  tickedLate:
    'Der Versand geht mit dem nächsten weiter; nichts geht verloren. Wenn es schon einen hätte geben sollen, prüfen Sie den Zeitplan, der diese Adresse aufruft, oder rufen Sie sie selbst mit dem Secret aus den Optionen auf.',
  neverTickedTitle: 'Noch kein geplanter Lauf',
  neverTicked:
    'Kein Worker läuft, und kein Zeitplan hat diese Adresse aufgerufen. Nichts geht verloren: Lassen Sie sie alle paar Minuten von einem Zeitplan aufrufen, oder rufen Sie sie selbst mit dem Secret aus den Optionen auf.',
  copyCommand: 'Befehl kopieren',
  copied: 'Kopiert',
  unreachableTitle: 'Der Mailserver antwortet nicht',
  unreachable:
    'Seit {{time}} erhält der Worker: „{{reply}}“. Er versucht es mindestens jede Minute wieder; niemand wird übergangen.',
  stalledTitle: 'Dieser Versand steht still',
  stalled:
    'Schon {{span}} lang hat keine Nachricht ein Ergebnis bekommen, obwohl der Versand auf nichts wartet. Bitte die Protokolle des Workers und des Mailservers prüfen. Verloren geht nichts.',
  holdingTitle: 'Die Rücknahmefrist läuft',
  holding:
    'Bis {{time}} lässt sich die Veröffentlichung mit dem Knopf oben zurücknehmen, und nichts wird gesendet. Danach beginnt der Versand von selbst.',
  pausedTitle: 'Dieser Versand ist angehalten',
  pausedBy:
    'Angehalten von {{name}}. „Fortsetzen“ setzt ihn fort; niemand bekommt die Mail doppelt.',
  pausedBySetup:
    'Der Mailserver sagt: „{{reason}}“. Das betrifft die eigene Einrichtung, keine Empfänger. Erst beheben, dann fortsetzen: Niemand wird ausgelassen, niemand bekommt die Mail doppelt.',
  pausedByRecord: '{{reason}}',
  pausedByOther: 'Der Worker hielt an: „{{reason}}“. Bitte die Ursache beheben, dann fortsetzen.',
  cancelledTitle: 'Dieser Versand wurde abgebrochen',
  cancelledBy:
    'Abgebrochen von {{name}}. Als angenommen gezählte Nachrichten sind hinaus; die übrigen werden nicht mehr gesendet.',
  cancelledUndone:
    'Die Veröffentlichung wurde rechtzeitig zurückgenommen: Es wurde nichts gesendet. Die Ausgabe kann erneut veröffentlicht werden.',
  settledTitle: 'Dieser Versand ist abgeschlossen',
  settledAll_one: 'Der Mailserver hat die Nachricht an {{count}} Person angenommen.',
  settledAll_other: 'Der Mailserver hat die Nachrichten an alle {{count}} Personen angenommen.',
  settledSome_one:
    '{{count}} Person hat sie nicht bekommen. Der Grund steht unten; „An die Übrigen senden“ versucht es noch einmal.',
  settledSome_other:
    '{{count}} Personen haben sie nicht bekommen. Die Gründe stehen unten; „An die Übrigen senden“ versucht es noch einmal.',
  settledUncertain_one:
    'Bei {{count}} Nachricht ist ungewiss, ob sie ankam. Wer veröffentlichen darf, kann das unten klären.',
  settledUncertain_other:
    'Bei {{count}} Nachrichten ist ungewiss, ob sie ankamen. Wer veröffentlichen darf, kann das unten klären.',
  settledNobody: 'Kein Abonnement war aktiv, deshalb wurde nichts gesendet.',

  barLabel:
    'Ergebnisse: {{accepted}} angenommen, {{deferred}} aufgeschoben, {{refused}} abgelehnt, {{uncertain}} ungewiss, {{skipped}} übersprungen, {{toGo}} ausstehend',
  bounced: 'danach unzustellbar',
  complained: 'als Spam gemeldet',
  accepted: 'vom Server angenommen',
  deferred: 'aufgeschoben, neuer Versuch folgt',
  deferredUntil: 'aufgeschoben, nächster Versuch {{time}}',
  refused: 'endgültig abgelehnt',
  uncertain: 'ungewiss, vielleicht angekommen',
  skipped: 'übersprungen',
  skippedFor: 'übersprungen: {{reasons}}',
  for_excluded: '{{number}} nicht im Verteiler',
  for_suppressed: '{{number}} gesperrt',
  for_unsubscribed: '{{number}} abgemeldet',
  for_cancelled: '{{number}} abgebrochen',
  remaining: 'ausstehend',

  chart: 'Angenommen pro Sekunde',
  chartSummary: 'Von {{from}} bis {{to}}: höchstens {{most}} pro Sekunde, am Ende {{now}}.',
  chartEmpty: 'Das Diagramm beginnt mit den ersten Nachrichten.',
  chartTable: 'Als Tabelle zeigen',
  chartTime: 'Zeit',
  chartRate: 'angenommen pro Sekunde',
  chartTotal: 'angenommen bisher',
  chartPause: 'nichts fällig',

  replies: 'Abgelehnt, nach Antwort des Servers',
  deferrals: 'Aufgeschoben, nach Antwort des Servers',
  reply: 'Antwort',
  domain: 'Domain',
  readers: 'Personen',
  domains_one: '{{count}} Domain',
  domains_other: '{{count}} Domains',
  noReplyText: 'ohne Text',
  noReplies: 'Kein Server hat eine Nachricht abgelehnt.',
  loading: 'Wird geladen …',
  notRead: 'Das ließ sich nicht laden. Bitte gleich noch einmal versuchen.',
  tryAgain: 'Noch einmal versuchen',
  export: 'Ergebnisse exportieren (CSV)',

  uncertainTitle: 'Ungewisse Nachrichten',
  uncertainWhy:
    'Die Verbindung oder der Worker brach ab, als die Nachricht schon hinaus sein konnte. Automatisch wird nichts doppelt gesendet: Bitte die Message-ID im Protokoll des Mailservers suchen und das Ergebnis hier angeben.',
  uncertainMore: '{{number}} weitere; sie erscheinen, sobald diese geklärt sind.',
  itArrived: 'Als angekommen markieren',
  sendAgain: 'Erneut senden',
  allArrived: 'Alle als angekommen markieren',
  allAgain: 'Alle erneut senden',
  arrivedLabel: 'Als angekommen markieren: {{address}}',
  againLabel: 'Erneut senden: {{address}}',

  pause: 'Anhalten',
  resume: 'Fortsetzen',
  cancel: 'Abbrechen …',
  sendToUnsent: 'An die Übrigen senden',
  onlyPublisher: 'Anhalten, fortsetzen und abbrechen kann nur, wer veröffentlichen darf.',
  onlyPublisherUnsent: 'An die Übrigen senden kann nur, wer veröffentlichen darf.',
  keep: 'Nicht abbrechen',
  cancelTitle: 'Diesen Versand abbrechen?',
  cancelBody_one:
    '{{count}} Person, die noch keine Nachricht hat, bekommt sie nicht mehr. Was hinaus ist, lässt sich nicht zurückholen. Das kann nicht rückgängig gemacht werden.',
  cancelBody_other:
    '{{count}} Personen, die noch keine Nachricht haben, bekommen sie nicht mehr. Was hinaus ist, lässt sich nicht zurückholen. Das kann nicht rückgängig gemacht werden.',
  cancelDo: 'Versand abbrechen',
  unsentTitle: 'An die Übrigen senden?',
  unsentBody:
    'Abgelehnte Nachrichten werden noch einmal versucht ({{refused}}), und wer seither abonniert hat, bekommt die Ausgabe. Wer sie hat, abgemeldet oder gesperrt ist, bekommt nichts.',
  unsentDo: 'Senden',
  againTitle: 'Diese erneut senden?',
  againBody_one: 'Falls die Nachricht doch ankam, bekommt {{count}} Person sie doppelt.',
  againBody_other:
    'Bis zu {{count}} Personen bekommen sie doppelt, falls ihre Nachricht doch ankam.',
  againDo: 'Erneut senden',
  noResponse:
    'Der Server hat nicht geantwortet. Bitte den Zustand des Versands prüfen, dann noch einmal versuchen.',

  noneTitle: 'Noch kein Versand',
  noneDraft:
    'Der Versand beginnt, sobald die Ausgabe veröffentlicht und versandt wird. Zuvor wird sie geprüft und freigegeben.',
  noneReview:
    'Die Ausgabe ist in Prüfung. Ist sie freigegeben, wird sie veröffentlicht und versandt.',
  noneApproved: 'Die Ausgabe ist freigegeben. Mit dem Veröffentlichen oben beginnt der Versand.',
  noneScheduled:
    'Die Ausgabe ist geplant. Zur geplanten Zeit wird sie veröffentlicht und versandt.',
  nonePublished:
    'Die Ausgabe wurde eben veröffentlicht, und ihr Versand wird angelegt. Diese Seite aktualisiert sich von selbst.',
  noneReaders_one: 'Sie ginge an {{count}} Person.',
  noneReaders_other: 'Sie ginge an {{count}} Personen.',
  noReaders: 'Noch hat niemand abonniert.',
  addReaders: 'Leserschaft ansehen',
  toLineup: 'Aufbau öffnen',
  webTitle: 'Nur im Web veröffentlicht',
  web: 'Diese Ausgabe wurde ohne Versand veröffentlicht. Es wird keine Mail versandt.',
  toPage: 'Im Web lesen',
}
