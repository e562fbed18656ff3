import type { dashboard as english } from '../en/dashboard.js'
import type { TextsOf } from '../texts-of.js'

export const dashboard: TextsOf<typeof english> = {
  nextIssue: 'Nächste Ausgabe',
  numberAndDay: 'Nr. {{number}} · {{day}}',
  entries_one: '{{count}} Beitrag',
  entries_other: '{{count}} Beiträge',
  blocking_one: '{{count}} Hindernis',
  blocking_other: '{{count}} Hindernisse',
  advisory_one: '{{count}} Hinweis',
  advisory_other: '{{count}} Hinweise',
  nothingMissing: 'Keine Probleme gefunden',
  openLineup: 'Aufbau öffnen',
  noOpenIssue:
    'Alle Ausgaben sind veröffentlicht. Die nächste übernimmt Nummer, Datum und Gestaltung von der letzten.',
  makeNext: 'Nächste Ausgabe anlegen',
  making: 'Wird angelegt …',
  notMade: 'Der Server hat nicht geantwortet. Bitte noch einmal versuchen.',

  firstSteps: 'Erste Schritte',
  stepPublication: 'Publikation anlegen: Name, Absender, Gestaltung',
  stepSections: 'Rubriken anlegen',
  stepEntries: 'Die ersten Beiträge sammeln',
  stepIssue: 'Die erste Ausgabe anlegen und ihren Aufbau füllen',
  done: 'erledigt',
  doPublication: 'Publikation anlegen',
  doSections: 'Rubrik hinzufügen',
  doEntries: 'Beitrag sammeln',
  askAdmin: 'Die Publikation legt die Verwaltung an; bitte dort nachfragen.',
  askEditor: 'Die Rubriken legt die Redaktion an. Beiträge können schon geschrieben werden.',

  lastMailing: 'Letzter Versand',
  accepted: '{{accepted}} von {{total}} angenommen',
  refused: '{{number}} abgelehnt',
  uncertain: '{{number}} ungewiss',
  remaining: '{{number}} ausstehend',
  openMailing: 'Versand öffnen',
  noMailing:
    'Noch wurde nichts versandt. Der erste Versand beginnt mit der ersten Veröffentlichung.',

  growth: 'Leserschaft',
  readers_one: '{{count}} aktives Abonnement',
  readers_other: '{{count}} aktive Abonnements',
  joined: '{{number}} neu in 30 Tagen',
  left: '{{number}} beendet in 30 Tagen',
  growthLabel: 'Aktive Abonnements in den letzten 30 Tagen, von {{from}} auf {{to}}',
  noReaders:
    'Noch hat niemand abonniert. Abonnements kommen über das Formular im Web oder aus einer Liste.',
  seeReaders: 'Leserschaft ansehen',
  importCommand: 'npx roundup subscribers import DATEI',

  inbox: 'Im Eingang',
  ready_one: '{{count}} Beitrag ist fertig',
  ready_other: '{{count}} Beiträge sind fertig',
  waiting: '{{collected}} gesammelt, {{drafted}} im Entwurf',
  noEntries: 'Der Eingang ist leer. Jetzt den ersten Beitrag sammeln.',
  seeReady: 'Fertige Beiträge ansehen',
  seeEntries: 'Beiträge ansehen',

  rolesTitle: 'Alle, die sich hier anmelden können, verwalten den Newsletter',
  rolesAbout:
    'Jedes Konto dieser Verwaltung darf Ausgaben freigeben und veröffentlichen, Mails versenden und die Adressen aller Abonnements sehen.',
  rolesRemedy:
    'Verschiedene Rollen (author, editor, publisher, admin) gibt es mit {{option}} in der Payload-Konfiguration oder mit einem Feld „role“ an den Konten.',
  rolesDismiss: 'Nicht mehr zeigen',
}
