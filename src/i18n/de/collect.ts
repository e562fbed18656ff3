import type { collect as english } from '../en/collect.js'
import type { TextsOf } from '../texts-of.js'

export const collect: TextsOf<typeof english> = {
  saved: '„{{title}}“ liegt im Eingang.',
  savedUntitled:
    '„{{title}}“ liegt im Eingang. Die Seite nennt keinen Titel, darum steht dort ihre Adresse. Bitte einen besseren schreiben.',
  inInbox: '„{{title}}“ liegt schon im Eingang. Es wurde nichts hinzugefügt.',
  inIssue: '„{{title}}“ steht schon in {{issue}}. Es wurde nichts hinzugefügt.',
  featured: 'Diese Quelle stand schon in {{issue}}. Es wurde nichts hinzugefügt.',
  issue: 'Nr. {{number}} ({{stage}})',

  noUrl: 'Die Adresse fehlt. Bitte die „url“ der Quelle senden.',
  badUrl:
    '„{{url}}“ ist keine Adresse, auf die man verlinken kann. Bitte vollständig angeben, mit https:// am Anfang und ohne Namen und Passwort.',
  noText: '„{{name}}“ muss ein Text sein.',
  manyTags_one: 'Ein Beitrag kann höchstens {{count}} Schlagwort haben. Bitte einige entfernen.',
  manyTags_other:
    'Ein Beitrag kann höchstens {{count}} Schlagwörter haben. Bitte einige entfernen.',
  noTags: '„tags“ muss eine Liste von Texten sein oder ein Text mit Kommas.',
  noPublication:
    'Es gibt noch keine Publikation. Wer Verwaltungsrechte hat, kann unter „Publikationen“ eine anlegen.',
  whichPublication: 'Es gibt mehrere Publikationen. Bitte eine wählen: {{names}}.',
  otherPublication: 'Eine Publikation „{{name}}“ gibt es nicht. Bitte eine wählen: {{names}}.',
  otherSection: 'Eine Rubrik „{{name}}“ hat diese Publikation nicht. Bitte eine wählen: {{names}}.',
  otherSite:
    'Dieses Formular kam von einer anderen Seite. Bitte im Admin-Bereich öffnen und noch einmal senden.',

  formTitle: 'Quelle sammeln',
  url: 'URL',
  title: 'Titel',
  titleHint: 'Leer lassen, um den Titel der Seite zu übernehmen.',
  note: 'Notiz für die Redaktion',
  publication: 'Publikation',
  choosePublication: 'Bitte wählen …',
  section: 'Rubrik',
  anySection: 'Später entscheiden',
  tags: 'Schlagwörter, durch Kommas getrennt',
  save: 'In den Eingang legen',
  openEntry: 'Beitrag öffnen',
  openIssue: 'Ausgabe öffnen',
  another: 'Noch etwas sammeln',
  closeWindow: 'Dieses Fenster kann geschlossen werden.',
  loginTitle: 'Zum Sammeln anmelden',
  loginText:
    'Sammeln kann nur die Redaktion. Nach der Anmeldung ist das Formular so ausgefüllt wie jetzt.',
  login: 'Anmelden',
  notStaffTitle: 'Kein Zugriff',
  notStaffText:
    'Dieses Konto hat keine Rolle in der Redaktion. Wer Verwaltungsrechte hat, kann eine geben.',
  goOn: 'Einen Moment …',
  goOnLink: 'Weiter zum Formular',

  nav: 'Sammeln',
  pageTitle: 'Sammeln',
  pageIntro:
    'Gesammelte Quellen kommen in den Eingang. Dort werden sie geschrieben und dann in eine Ausgabe gezogen.',
  quickTitle: 'URL hinzufügen',
  saving: 'Wird gespeichert …',
  failed: 'Der Server hat nicht geantwortet. Bitte noch einmal versuchen.',
  bookmarkletTitle: 'Von jeder Seite, mit einem Klick',
  bookmarkletText:
    'Diesen Knopf in die Lesezeichenleiste des Browsers ziehen. Auf einer beliebigen Seite öffnet er ein kleines Formular mit ihrer Adresse und ihrem Titel; markierter Text wird zur Notiz.',
  bookmarkletName: 'Sammeln für {{name}}',
  bookmarkletDragOnly: 'Dieser Knopf wirkt in der Lesezeichenleiste: bitte dorthin ziehen.',
  bookmarkletCopy: 'Lesezeichen kopieren',
  bookmarkletCopied: 'Kopiert. Ein neues Lesezeichen anlegen und dies als Adresse einfügen.',
  bookmarkletCopyHint:
    'Auf dem Telefon oder ohne Maus: kopieren, eine beliebige Seite als Lesezeichen ablegen, es bearbeiten und dies als Adresse einfügen.',
  apiTitle: 'Aus einem Skript oder Programm',
  apiText:
    'Derselbe Eingang nimmt JSON. Titel, Notiz, Rubrik, Publikation und Schlagwörter können fehlen; ein fehlender Titel wird von der Seite übernommen. Die Antwort ist 201 für einen neuen Beitrag, oder 200 mit dem Ort für einen vorhandenen.',
  apiKeyText:
    'Der Schlüssel hat die Rechte seines Kontos: Konto öffnen, „API-Schlüssel aktivieren“ ankreuzen, speichern.',
  apiKeyLink: 'Konto öffnen',
  apiCopy: 'Befehl kopieren',
  apiCopied: 'Kopiert.',
}
