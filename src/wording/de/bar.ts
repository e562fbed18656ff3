import type { bar as english } from '../en/bar.js'

export const bar: typeof english = {
  lineup: 'Aufbau',
  words: 'Texte',
  preview: 'Vorschau',
  mailing: 'Versand',
  history: 'Verlauf',
  author: 'eine Autorin oder ein Autor',
  editor: 'jemand mit Redaktionsrechten',
  publisher: 'jemand mit Veröffentlichungsrechten',
  admin: 'jemand mit Verwaltungsrechten',
  logIn: 'Bitte zuerst anmelden.',
  needsRole: 'Das darf nur {{role}}; bitte in der Redaktion nachfragen.',
  needsJson: 'Diese Anfrage braucht JSON; bitte content-type: application/json setzen.',
  noIssue: 'Diese Ausgabe gibt es nicht mehr. Zurück zur Liste der Ausgaben.',
}
