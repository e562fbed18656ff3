import type { preview as english } from '../en/preview.js'
import type { TextsOf } from '../texts-of.js'

export const preview: TextsOf<typeof english> = {
  region: 'Vorschau der Mail',
  view: 'Ansicht',
  phone: 'Telefon',
  desktop: 'Bildschirm',
  text: 'Nur Text',
  headers: 'Kopfzeilen',
  light: 'Hell',
  dark: 'Dunkel',
  scheme: 'Farbschema',
  imagesOff: 'ohne Bilder',
  frame: 'Die Mail, wie {{reader}} sie bekommt',
  frozen: 'Diese Fassung wurde bei der Veröffentlichung eingefroren.',
  asNow: 'Wie zuletzt gespeichert. Persönliche Links bewirken in der Vorschau nichts.',
  noIssue: 'Bitte zuerst die Ausgabe speichern; dann ist ihre Mail hier zu sehen.',
  download: 'Nachricht herunterladen (.eml)',
  loading: 'Wird geladen …',
  failed: 'Die Vorschau ließ sich nicht laden. Bitte die Seite neu laden.',

  as: 'Ansicht als',
  someReader: 'Beispielleserin',
  readerPlaceholder: 'Beispielleserin, oder suchen …',
  chooseReader: 'Abonnenten nach Adresse oder Name suchen',
  backToSample: 'Zurück zur Beispielleserin',
  noReaders: 'Kein aktives Abonnement gefunden.',
  readersForPublishers:
    'Die Leserschaft sieht nur, wer veröffentlichen darf. Die Vorschau zeigt die Beispielleserin.',
  readerLeft: 'Dieses Abonnement wurde inzwischen beendet. Bitte ein anderes wählen.',

  test: 'Testmail',
  testHint:
    'An höchstens zehn Adressen, eine je Zeile. Der Betreff ist als Test markiert, persönliche Links bewirken nichts, und nichts wird gezählt.',
  testHintOwn:
    'An die eigene Adresse. Der Betreff ist als Test markiert, persönliche Links bewirken nichts, und nichts wird gezählt.',
  addresses: 'Adressen',
  send: 'Test senden',
  sending: 'Wird gesendet …',
  testSubject: '[Test] {{subject}}',
  needsAddress: 'Bitte mindestens eine Adresse angeben.',
  notAnAddress:
    '„{{given}}“ ist keine E-Mail-Adresse. Bitte eine wie redaktion@news.example angeben.',
  tooManyAddresses_one: 'Ein Test geht an höchstens {{count}} Adresse. Bitte einige entfernen.',
  tooManyAddresses_other: 'Ein Test geht an höchstens {{count}} Adressen. Bitte einige entfernen.',
  ownAddressOnly:
    'Autorinnen und Autoren können Tests nur an die eigene Adresse senden. An andere sendet sie die Redaktion.',
  noTransport:
    'Es ist kein Versandweg eingerichtet. Bitte delivery.smtpUrl oder delivery.transport in den Optionen von Roundup setzen und neu starten.',
  accepted: 'Vom Server angenommen',
  refused: 'Vom Server abgelehnt',
  deferred: 'Der Server bittet um einen späteren Versuch',
  uncertain: 'Die Verbindung brach am Ende ab; die Nachricht kann angekommen sein',
  unreachable: 'Der Mailserver antwortet nicht',
  setupWrong: 'Der Mailserver lehnt die Einrichtung von Roundup ab',
  suppressed: 'Diese Adresse ist gesperrt; es wurde nichts gesendet',
  serverSaid: 'Antwort des Servers: {{reply}}',

  noResponse: 'Der Server hat nicht geantwortet. Bitte gleich noch einmal versuchen.',

  testLinkTitle: 'Das war nur ein Test',
  testLink:
    'Dieser Link stammt aus einer Vorschau oder einer Testmail. Ihre persönlichen Links bewirken nichts: Niemand wurde abgemeldet, keine Einstellung geändert.',
}
