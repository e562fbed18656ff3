import type { notifications as english } from '../en/notifications.js'
import type { TextsOf } from '../texts-of.js'

export const notifications: TextsOf<typeof english> = {
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
  reviewTodo: 'Bitte lesen, dann freigeben oder mit einer Notiz zurückgeben.',
  reviewFoot: 'Diese Nachricht geht an alle, die Ausgaben von {{publication}} freigeben dürfen.',

  sentBackSubject: 'Zurückgegeben: {{issue}}',
  sentBackHeading: '„{{issue}}“ wurde zurückgegeben',
  sentBackMessage: '{{name}} hat diese Ausgabe mit einer Notiz zurückgegeben:',
  sentBackWithoutNote: '{{name}} hat diese Ausgabe ohne Notiz zurückgegeben.',
  sentBackTodo: 'Bitte überarbeiten und erneut in die Prüfung geben.',
  sentBackFoot:
    'Diese Nachricht geht an alle, die an dieser Ausgabe von {{publication}} gearbeitet haben.',

  voidedSubject: 'Freigabe gilt nicht mehr: {{issue}}',
  voidedHeading: 'Die Freigabe von „{{issue}}“ gilt nicht mehr',
  voidedMessage:
    '{{name}} hat diese Ausgabe nach der Freigabe geändert. Sie ist wieder in Prüfung und geht nicht hinaus, bis sie neu freigegeben ist.',
  voidedChanges: 'Was sich geändert hat:',
  voidedMore_one: 'und {{count}} weitere Änderung',
  voidedMore_other: 'und {{count}} weitere Änderungen',
  voidedTodo: 'Bitte die Änderungen prüfen, dann die Ausgabe erneut freigeben oder zurückgeben.',
  voidedFoot:
    'Diese Nachricht geht an die Person, die diese Ausgabe von {{publication}} freigegeben hat.',

  refusedSubject: 'Nicht zur geplanten Zeit veröffentlicht: {{issue}}',
  refusedHeading: '„{{issue}}“ wurde nicht zur geplanten Zeit veröffentlicht',
  refusedMessage: 'Die Ausgabe konnte zur geplanten Zeit nicht veröffentlicht werden. Der Grund:',
  refusedTodo:
    'Die Ausgabe ist wieder in Prüfung, und es wurde keine Mail versandt. Bitte den Grund beheben, die Ausgabe freigeben lassen und dann neu veröffentlichen oder planen.',
  refusedFoot:
    'Diese Nachricht geht an die Person, die diese Ausgabe von {{publication}} geplant hat, und an alle, die veröffentlichen dürfen.',

  delayedSubject: 'Noch nicht veröffentlicht: {{issue}}',
  delayedHeading: '„{{issue}}“ ist noch nicht veröffentlicht',
  delayedMessage:
    'Die Ausgabe ist fällig, doch die Veröffentlichung misslingt seit einigen Minuten. Die Ursache liegt nicht in der Ausgabe: Meist ist die Datenbank überlastet oder nicht erreichbar.',
  delayedTodo:
    'Die Ausgabe behält ihre Freigabe, und Roundup versucht es jede Minute wieder. Der Fehler steht im Protokoll des Workers.',
  delayedFoot:
    'Diese Nachricht geht an die Person, die diese Ausgabe von {{publication}} geplant hat, und an alle, die veröffentlichen dürfen.',

  settledSubject: 'Versand abgeschlossen: {{issue}}',
  settledHeading: 'Der Versand von „{{issue}}“ ist abgeschlossen',
  settledMessage_one: 'Die Ausgabe ging an {{count}} Abonnement. Das Ergebnis:',
  settledMessage_other: 'Die Ausgabe ging an {{count}} Abonnements. Das Ergebnis:',
  settledNobody: 'Es gab keine Abonnements, deshalb wurde keine Mail versandt.',
  accepted: 'Von Mailservern angenommen',
  refused: 'Abgelehnt',
  uncertain: 'Ungewiss',
  skipped: 'Übersprungen',
  took: 'Dauer',
  rate: 'Tempo',
  perSecond: '{{rate}} pro Sekunde',
  reasons: 'Gründe für Ablehnungen, der häufigste zuerst:',
  settledUncertain_one:
    '{{count}} Zustellung ist ungewiss: Die Nachricht ist vielleicht angekommen. Im Versand lässt sich entscheiden, ob sie noch einmal gesendet wird.',
  settledUncertain_other:
    '{{count}} Zustellungen sind ungewiss: Die Nachrichten sind vielleicht angekommen. Im Versand lässt sich entscheiden, ob sie noch einmal gesendet werden.',
  settledNothingToDo: 'Mehr ist nicht zu tun.',
  settledTodo: 'Der Versand zeigt jede Ablehnung. Adressen, die es nicht gibt, bitte entfernen.',
  settledExport: 'Alle Zustellungen herunterladen (CSV)',
  settledFoot:
    'Diese Nachricht geht an die Person, die diese Ausgabe von {{publication}} veröffentlicht hat, und an alle, die veröffentlichen dürfen.',

  pausedSubject: 'Versand angehalten: {{issue}}',
  pausedHeading: 'Der Versand von „{{issue}}“ ist angehalten',
  pausedMessage:
    'Er wurde nach {{done}} von {{total}} Zustellungen automatisch angehalten. Der Grund:',
  pausedAtStart: 'Er wurde vor der ersten Zustellung automatisch angehalten. Der Grund:',
  pausedTodo:
    'Bitte die Ursache beheben, dann „{{resume}}“ wählen. Verloren geht nichts, und niemand bekommt die Ausgabe doppelt.',
  pausedFoot:
    'Diese Nachricht geht an alle, die Ausgaben von {{publication}} veröffentlichen dürfen.',

  stalledSubject: 'Versand steht still: {{issue}}',
  stalledHeading: 'Der Versand von „{{issue}}“ steht still',
  stalledMessage:
    'Schon {{span}} lang hat keine Zustellung ein Ergebnis bekommen, obwohl der Versand auf nichts wartet. {{done}} von {{total}} sind erledigt.',
  stalledTodo:
    'Bitte die Protokolle des Workers und des Mailservers prüfen. Der Versand geht von selbst weiter, sobald die Ursache behoben ist. Verloren geht nichts, und niemand bekommt die Ausgabe doppelt.',
  stalledTodoServer:
    'So antwortet der Mailserver. Bitte bei denen nachfragen, die ihn betreiben. Der Versand geht von selbst weiter, sobald er antwortet. Verloren geht nichts, und niemand bekommt die Ausgabe doppelt.',
  stalledFoot:
    'Diese Nachricht geht an alle, die Ausgaben von {{publication}} veröffentlichen dürfen.',
}
