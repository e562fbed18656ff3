import type { collect as english } from '../en/collect.js'

export const collect: typeof english = {
  saved: '„{{title}}“ liegt im Eingang.',
  savedUntitled:
    '„{{title}}“ liegt im Eingang. Die Seite hat keinen Titel verraten, darum steht ihre Adresse an dessen Stelle: Bitte einen besseren schreiben.',
  inInbox: '„{{title}}“ liegt schon im Eingang; es wurde nichts hinzugefügt.',
  inIssue: '„{{title}}“ steht schon in {{issue}}; es wurde nichts hinzugefügt.',
  featured: 'Diese Quelle stand schon in {{issue}}; es wurde nichts hinzugefügt.',
  issue: 'Nr. {{number}} ({{stage}})',

  noUrl: 'Es fehlt die Adresse. Bitte die „url“ dessen angeben, was gesammelt werden soll.',
  badUrl:
    '„{{url}}“ ist keine Adresse, auf die man verweisen kann. Bitte vollständig schreiben, mit https:// am Anfang und ohne Namen und Passwort.',
  noText: '„{{name}}“ muss ein Text sein.',
  manyTags: 'Ein Beitrag hat höchstens {{count}} Schlagwörter; bitte einige herausnehmen.',
  noTags: '„tags“ muss eine Liste von Texten sein oder ein Text mit Kommas.',
  noPublication:
    'Es gibt noch keine Publikation. Die erste legt jemand mit Verwaltungsrechten unter „Publikationen“ an.',
  whichPublication: 'Es gibt mehrere Publikationen. Bitte eine nennen: {{names}}.',
  otherPublication: 'Eine Publikation „{{name}}“ gibt es nicht. Es gibt: {{names}}.',
  otherSection: 'Eine Rubrik „{{name}}“ hat diese Publikation nicht. Sie hat: {{names}}.',
  otherSite:
    'Dieses Formular kam von einer anderen Seite. Bitte am Redaktionstisch öffnen und noch einmal absenden.',

  formTitle: 'Quelle sammeln',
  url: 'Adresse',
  title: 'Titel',
  titleHint: 'Bleibt er leer, wird er von der Seite übernommen.',
  note: 'Notiz für die Redaktion',
  publication: 'Publikation',
  choosePublication: 'Bitte wählen …',
  section: 'Mögliche Rubrik',
  anySection: 'Später entscheiden',
  tags: 'Schlagwörter, durch Kommas getrennt',
  save: 'In den Eingang legen',
  openEntry: 'Beitrag schreiben',
  openIssue: 'Ausgabe öffnen',
  another: 'Noch etwas sammeln',
  closeWindow: 'Dieses Fenster kann geschlossen werden.',
  loginTitle: 'Bitte zuerst anmelden',
  loginText:
    'Sammeln kann nur, wer zur Redaktion gehört. Nach der Anmeldung ist das Formular so ausgefüllt wie jetzt.',
  login: 'Anmelden',
  notStaffTitle: 'Nicht Teil der Redaktion',
  notStaffText:
    'Dieses Konto hat keine Rolle in der Redaktion. Wer Verwaltungsrechte hat, kann eine geben.',
  goOn: 'Einen Moment …',
  goOnLink: 'Weiter zum Formular',

  nav: 'Sammeln',
  pageTitle: 'Sammeln',
  pageIntro:
    'Was ein Beitrag werden könnte, kommt zuerst in den Eingang. Dort wird es geschrieben und von dort in eine Ausgabe gezogen.',
  quickTitle: 'Adresse hinzufügen',
  saving: 'Wird gespeichert …',
  failed: 'Der Redaktionstisch hat nicht geantwortet. Bitte noch einmal versuchen.',
  bookmarkletTitle: 'Von jeder Seite, mit einem Klick',
  bookmarkletText:
    'Diesen Knopf in die Lesezeichenleiste des Browsers ziehen. Auf einer beliebigen Seite gedrückt, öffnet er ein kleines Formular mit ihrer Adresse und ihrem Titel; markierter Text wird zur Notiz.',
  bookmarkletName: 'Sammeln für {{name}}',
  bookmarkletDragOnly: 'Dieser Knopf wirkt aus der Lesezeichenleiste: bitte dorthin ziehen.',
  bookmarkletCopy: 'Lesezeichen stattdessen kopieren',
  bookmarkletCopied: 'Kopiert. Ein neues Lesezeichen anlegen und dies als Adresse einfügen.',
  bookmarkletCopyHint:
    'Auf dem Telefon oder ohne Maus: kopieren, eine beliebige Seite als Lesezeichen ablegen, es bearbeiten und dies als Adresse einfügen.',
  apiTitle: 'Aus einem Skript oder Programm',
  apiText:
    'Derselbe Eingang nimmt JSON. Titel, Notiz, Rubrik, Publikation und Schlagwörter können fehlen; ein fehlender Titel wird von der Seite übernommen. Die Antwort ist 201 für einen neuen Beitrag und 200, mit dem Ort, für einen bekannten.',
  apiKeyText:
    'Der Schlüssel gehört einer Person und darf, was sie darf: Konto öffnen, „API-Schlüssel aktivieren“ ankreuzen, speichern.',
  apiKeyLink: 'Konto öffnen',
  apiCopy: 'Befehl kopieren',
  apiCopied: 'Kopiert.',
}
