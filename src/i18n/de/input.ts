import type { input as english } from '../en/input.js'
import type { TextsOf } from '../texts-of.js'

export const input: TextsOf<typeof english> = {
  exportStored:
    'Exporte des Newsletters werden nicht gespeichert, weil alle, die sich anmelden, die Datei lesen könnten. Laden Sie sie stattdessen herunter.',
  importStored:
    'Dateien mit Daten des Newsletters werden nicht gespeichert, weil alle, die sich anmelden, sie lesen könnten. Verwenden Sie den Import des Newsletters: npx roundup import.',
  object: 'Senden Sie die Daten als ein JSON-Objekt, dessen Schlüssel Feldnamen sind.',
  json: 'Das ist kein JSON. Vielleicht fehlt ein Anführungszeichen, eine Klammer oder ein Komma.',
  form: 'Dieses Formular ist nicht lesbar. Senden Sie multipart/form-data mit „boundary“ und die Daten als JSON in „_payload“.',
  address:
    'Diese Adresse enthält ein Prozentzeichen, das kein Zeichen kodiert. Das Zeichen selbst schreibt sich %25.',
  body: 'Die Daten sind größer als {{max}} kB. Senden Sie weniger auf einmal.',
  stored: 'Die Daten passen nicht zu ihren Feldern. Prüfen Sie Typen, Längen und Verweise.',
  dangling: 'Es wird auf ein Dokument verwiesen, das es nicht gibt. Wählen Sie ein vorhandenes.',
  variables: 'Die Variablen passen nicht zur Anfrage.',

  missing: 'Dieses Feld ist erforderlich.',
  sendFile: 'Bitte das Bild selbst senden; von einer Adresse wird es nicht geholt.',
  noFile: 'Diese Datei gibt es nicht.',
  noPreference: 'Unter diesem Namen ist nichts gespeichert.',
  noVerifying: 'Hier wartet keine Adresse auf eine Bestätigung.',
  noVersions: 'Hier gibt es keine Versionen.',
  text: 'Hier wird ein Text erwartet.',
  longText: 'Das ist länger als {{max}} Zeichen. Bitte kürzen.',
  control:
    'Hier stehen Zeichen, die sich nicht speichern lassen, etwa Steuerzeichen. Bitte entfernen.',
  oneLine: 'Das muss in einer Zeile stehen. Bitte die Zeilenumbrüche entfernen.',
  list: 'Hier wird eine Liste erwartet.',
  longList: 'Das sind mehr als {{max}}. Bitte weniger senden.',
  rows: 'Hier wird eine Liste von Zeilen erwartet, jede ein Objekt.',
  row: 'Eine Zeile ist ein Objekt.',
  group: 'Hier wird ein Objekt erwartet.',
  deep: 'Das ist tiefer als {{max}} Ebenen verschachtelt.',
  number: 'Hier wird eine Zahl erwartet.',
  numberBetween: 'Hier wird eine Zahl von {{min}} bis {{max}} erwartet.',
  date: 'Hier wird ein Datum wie 2026-11-30 oder 2026-11-30T08:00:00Z erwartet.',
  flag: 'Hier wird true oder false erwartet.',
  choice: 'Wählen Sie eines von: {{choices}}.',
  relation: 'Nennen Sie ein Dokument bei seiner ID.',
  richText: 'Das ist kein formatierter Text, wie ihn der Editor schreibt.',

  where:
    'Der Filter ist nicht lesbar. Schreiben Sie where[feld][operator]=wert oder Listen solcher Bedingungen unter and oder or.',
  whereField: 'Der Filter nennt etwas, das kein Feld sein kann.',
  whereCondition:
    'Dem Filter von „{{field}}“ fehlt ein Operator. Schreiben Sie where[{{field}}][equals]=wert.',
  whereOperator:
    'Dieses Feld lässt sich nicht mit „{{operator}}“ filtern; bitte einen anderen Operator verwenden.',
  whereValue: 'Der Wert von „{{operator}}“ im Filter passt nicht zu seinem Feld.',
  count: '„{{name}}“ ist eine ganze Zahl von 0 bis {{max}}.',
  sort: '„sort“ nennt Felder, etwa title oder -createdAt.',
  selection: '„{{name}}“ ist ein Objekt von Feldern, jedes true oder false.',

  slug: 'Erlaubt sind Buchstaben, Ziffern und einzelne Bindestriche, etwa no-12.',
  day: 'Geben Sie einen Tag wie 2026-11-30 an.',
  listId:
    'Geben Sie einen Namen mit Punkten und ohne Leerzeichen an, etwa weekly.example.org, mit höchstens {{max}} Zeichen.',
  name: 'Geben Sie einen Namen ohne Steuerzeichen und spitze Klammern an.',
}
