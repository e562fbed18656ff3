import type { notifications as english } from '../en/notifications.js'

export const notifications: typeof english = {
  orOpen: 'Oder diese Adresse öffnen:',
  openIssue: 'Ausgabe öffnen',
  openMailing: 'Versand öffnen',
  numbered: 'Nr. {{number}} von {{publication}}',
  operator: 'Jemand an der Kommandozeile',
  roundup: 'Roundup',
  somebody: 'Jemand aus der Redaktion',

  reviewSubject: 'Bitte prüfen: {{issue}}',
  reviewHeading: 'Bitte „{{issue}}“ prüfen',
  reviewMessage: '{{name}} bittet um Prüfung dieser Ausgabe.',
  reviewTodo:
    'Nach dem Lesen die Ausgabe freigeben oder mit einer Notiz zurückgeben, die sagt, was fehlt.',
  reviewFoot: 'Dieser Brief geht an alle, die Ausgaben von {{publication}} freigeben dürfen.',

  sentBackSubject: 'Zurückgegeben: {{issue}}',
  sentBackHeading: '„{{issue}}“ wurde zurückgegeben',
  sentBackMessage: '{{name}} hat diese Ausgabe gelesen und mit einer Notiz zurückgegeben:',
  sentBackWithoutNote: '{{name}} hat diese Ausgabe ohne Notiz zurückgegeben.',
  sentBackTodo: 'Die Ausgabe überarbeiten und danach erneut um Prüfung bitten.',
  sentBackFoot:
    'Dieser Brief geht an alle, die an dieser Ausgabe von {{publication}} gearbeitet haben.',

  voidedSubject: 'Die Freigabe gilt nicht mehr: {{issue}}',
  voidedHeading: 'Die Freigabe von „{{issue}}“ gilt nicht mehr',
  voidedMessage:
    '{{name}} hat diese Ausgabe nach der Freigabe geändert. Sie ist wieder in Prüfung, und nichts geht hinaus, bis sie neu freigegeben ist.',
  voidedChanges: 'Was sich geändert hat:',
  voidedMore_one: 'und eine weitere Änderung',
  voidedMore_other: 'und {{count}} weitere Änderungen',
  voidedTodo: 'Die Änderungen ansehen, dann die Ausgabe erneut freigeben oder zurückgeben.',
  voidedFoot:
    'Dieser Brief geht an die Person, die diese Ausgabe von {{publication}} freigegeben hat.',

  refusedSubject: 'Nicht zur geplanten Zeit veröffentlicht: {{issue}}',
  refusedHeading: '„{{issue}}“ wurde nicht zur geplanten Zeit veröffentlicht',
  refusedMessage:
    'Die Ausgabe war eingeplant und konnte zu ihrer Zeit nicht veröffentlicht werden. Der Grund:',
  refusedTodo:
    'Die Ausgabe ist wieder in Prüfung, und keine Mail ging hinaus. Den Grund beheben, die Ausgabe freigeben lassen und dann neu veröffentlichen oder einplanen.',
  refusedFoot:
    'Dieser Brief geht an die Person, die diese Ausgabe von {{publication}} eingeplant hat, und an alle, die veröffentlichen dürfen.',

  delayedSubject: 'Noch nicht veröffentlicht: {{issue}}',
  delayedHeading: '„{{issue}}“ ist noch nicht veröffentlicht',
  delayedMessage:
    'Die Ausgabe sollte veröffentlicht werden, und das misslingt seit einigen Minuten aus einem Grund, der nicht in der Ausgabe liegt: meist ist die Datenbank überlastet oder nicht erreichbar.',
  delayedTodo:
    'Die Ausgabe behält ihre Freigabe, und Roundup versucht es jede Minute wieder. Wer den Server betreibt, findet den Fehler im Protokoll des Workers.',
  delayedFoot:
    'Dieser Brief geht an die Person, die diese Ausgabe von {{publication}} eingeplant hat, und an alle, die veröffentlichen dürfen.',

  settledSubject: 'Versand beendet: {{issue}}',
  settledHeading: 'Der Versand von „{{issue}}“ ist beendet',
  settledMessage_one: 'Die Ausgabe ging an ein Abonnement. So ist es verlaufen:',
  settledMessage_other: 'Die Ausgabe ging an {{total}} Abonnements. So ist es verlaufen:',
  settledNobody: 'Niemand stand auf der Liste, daher ging keine Mail hinaus.',
  accepted: 'Von den Servern angenommen',
  refused: 'Abgelehnt',
  uncertain: 'Ungewiss',
  skipped: 'Übersprungen',
  took: 'Dauer',
  rate: 'Tempo',
  perSecond: '{{rate}} pro Sekunde',
  lessThanASecond: 'weniger als eine Sekunde',
  seconds_one: 'eine Sekunde',
  seconds_other: '{{count}} Sekunden',
  minutes_one: 'eine Minute',
  minutes_other: '{{count}} Minuten',
  hours_one: 'eine Stunde',
  hours_other: '{{count}} Stunden',
  days_one: 'ein Tag',
  days_other: '{{count}} Tage',
  two: '{{first}} {{second}}',
  reasons: 'Warum Server abgelehnt haben, der häufigste Grund zuerst:',
  settledUncertain_one:
    'Eine Zustellung ist ungewiss: Die Nachricht ist vielleicht angekommen. Der Versand zeigt sie; dort lässt sich entscheiden, ob sie noch einmal hinausgeht.',
  settledUncertain_other:
    '{{count}} Zustellungen sind ungewiss: Die Nachrichten sind vielleicht angekommen. Der Versand zeigt sie; dort lässt sich entscheiden, ob sie noch einmal hinausgehen.',
  settledNothingToDo: 'Mehr ist nicht zu tun.',
  settledTodo:
    'Der Versand zeigt jede Ablehnung; Adressen, die es nicht gibt, lassen sich von der Liste nehmen.',
  settledExport: 'Alle Zustellungen als Tabelle (CSV)',
  settledFoot:
    'Dieser Brief geht an die Person, die diese Ausgabe von {{publication}} veröffentlicht hat, und an alle, die veröffentlichen dürfen.',

  pausedSubject: 'Versand angehalten: {{issue}}',
  pausedHeading: 'Der Versand von „{{issue}}“ ist angehalten',
  pausedMessage:
    'Er hat nach {{done}} von {{total}} Zustellungen von selbst angehalten. Der Grund:',
  pausedAtStart: 'Er hat vor der ersten Zustellung von selbst angehalten. Der Grund:',
  pausedTodo:
    'Die Ursache beheben, dann „{{resume}}“ drücken. Bis dahin geht nichts verloren, und wer die Ausgabe schon hat, bekommt sie nicht noch einmal.',
  pausedFoot: 'Dieser Brief geht an alle, die Ausgaben von {{publication}} veröffentlichen dürfen.',

  stalledSubject: 'Versand steht still: {{issue}}',
  stalledHeading: 'Der Versand von „{{issue}}“ steht still',
  stalledMessage:
    'Seit {{span}} hat keine Zustellung ein Ergebnis bekommen, obwohl der Versand auf nichts wartet. {{done}} von {{total}} sind erledigt.',
  stalledTodo:
    'Das Protokoll des Workers und des Mailservers ansehen. Der Versand geht von selbst weiter, sobald die Ursache behoben ist; verloren geht nichts, und niemand bekommt die Ausgabe zweimal.',
  stalledTodoServer:
    'So antwortet der Mailserver, oder wer an seiner Stelle antwortet. Wer ihn betreut, sollte nachsehen. Der Versand geht von selbst weiter, sobald er antwortet; verloren geht nichts, und niemand bekommt die Ausgabe zweimal.',
  stalledFoot:
    'Dieser Brief geht an alle, die Ausgaben von {{publication}} veröffentlichen dürfen.',
}
