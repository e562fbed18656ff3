import type { preview as english } from '../en/preview.js'

export const preview: typeof english = {
  region: 'Vorschau der Mail',
  view: 'Was gezeigt wird',
  phone: 'Telefon',
  desktop: 'Bildschirm',
  text: 'Nur Text',
  headers: 'Kopfzeilen',
  light: 'Hell',
  dark: 'Dunkel',
  scheme: 'Hell oder dunkel',
  imagesOff: 'ohne Bilder',
  frame: 'Die Mail, wie {{reader}} sie bekäme',
  frozen: 'So wurde die Ausgabe bei der Veröffentlichung eingefroren.',
  asNow: 'Wie zuletzt gespeichert. Persönliche Links darin bewirken nichts.',
  noIssue: 'Erst die Ausgabe speichern; dann ist ihre Mail hier zu sehen.',
  download: 'Nachricht herunterladen (.eml)',
  loading: 'Wird geladen …',
  failed: 'Die Vorschau ließ sich nicht laden. Bitte die Seite neu laden.',

  as: 'Als',
  someReader: 'Beispielleserin',
  readerPlaceholder: 'Beispielleserin, oder suchen …',
  chooseReader: 'Abonnenten nach Adresse oder Name suchen',
  backToSample: 'Zurück zur Beispielleserin',
  noReaders: 'Kein aktives Abonnement passt dazu.',
  readersForPublishers:
    'Wer abonniert hat, sieht nur, wer veröffentlichen darf; die Vorschau zeigt die Beispielleserin.',
  readerLeft: 'Dieses Abonnement wurde inzwischen beendet; bitte ein anderes wählen.',

  test: 'Test verschicken',
  testHint:
    'An höchstens zehn Adressen, eine je Zeile. Der Betreff ist markiert, persönliche Links bewirken nichts, und nichts wird gezählt.',
  testHintOwn:
    'An die eigene Adresse. Der Betreff ist markiert, persönliche Links bewirken nichts, und nichts wird gezählt.',
  addresses: 'Adressen',
  send: 'Test verschicken',
  sending: 'Wird verschickt …',
  testSubject: '[Test] {{subject}}',
  needsAddress: 'Bitte mindestens eine Adresse nennen.',
  notAnAddress: '„{{given}}“ ist keine E-Mail-Adresse; richtig wäre etwa redaktion@news.example.',
  tooManyAddresses: 'Ein Test geht an höchstens {{count}} Adressen; bitte einige streichen.',
  ownAddressOnly:
    'Autorinnen und Autoren schicken Tests nur an die eigene Adresse. An andere schickt sie die Redaktion.',
  noTransport:
    'Es gibt keinen Mailserver für den Versand. Bitte SMTP_URL setzen, oder delivery.smtpUrl in den Optionen von Roundup, und neu starten.',
  accepted: 'Vom Server angenommen',
  refused: 'Vom Server abgelehnt',
  deferred: 'Der Server bittet um einen späteren Versuch',
  uncertain: 'Die Verbindung brach am Ende ab; die Nachricht kann angekommen sein',
  unreachable: 'Der Mailserver antwortet nicht',
  setupWrong: 'Der Mailserver lehnt die Einrichtung von Roundup ab',
  suppressed: 'Will nie angeschrieben werden; nichts wurde verschickt',
  serverSaid: 'Wörtlich: {{reply}}',

  noResponse: 'Der Server hat nicht geantwortet. Bitte gleich noch einmal versuchen.',

  testLinkTitle: 'Das war nur ein Test',
  testLink:
    'Die Mail, die hierher führt, war eine Vorschau oder ein Test. Ihre persönlichen Links bewirken nichts: Niemand wurde abgemeldet, keine Auswahl geändert.',
}
