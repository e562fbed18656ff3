import type { dashboard as english } from '../en/dashboard.js'

export const dashboard: typeof english = {
  nextIssue: 'Nächste Ausgabe',
  numberAndDay: 'Nr. {{number}} · {{day}}',
  entries_one: '{{number}} Beitrag',
  entries_other: '{{number}} Beiträge',
  blocking_one: '{{number}} Hindernis',
  blocking_other: '{{number}} Hindernisse',
  advisory_one: '{{number}} Hinweis',
  advisory_other: '{{number}} Hinweise',
  nothingMissing: 'Nichts steht ihr im Weg',
  openLineup: 'Aufbau öffnen',
  noOpenIssue:
    'Alle Ausgaben sind veröffentlicht. Die nächste übernimmt Nummer, Datum und Aussehen von der letzten.',
  makeNext: 'Nächste Ausgabe anlegen',
  making: 'Wird angelegt …',
  notMade: 'Der Server hat nicht geantwortet. Bitte noch einmal versuchen.',

  firstSteps: 'Von hier bis zur ersten Ausgabe',
  stepPublication: 'Die Publikation anlegen: Name, Absender, Aussehen',
  stepSections: 'Ihre Rubriken benennen',
  stepEntries: 'Die ersten Beiträge sammeln',
  stepIssue: 'Die erste Ausgabe anlegen und aufbauen',
  done: 'erledigt',
  doPublication: 'Publikation anlegen',
  doSections: 'Rubrik hinzufügen',
  doEntries: 'Beitrag sammeln',
  askAdmin: 'Die Publikation legt die Verwaltung an; dann kann es losgehen.',
  askEditor: 'Die Rubriken benennt die Redaktion; Beiträge können schon geschrieben werden.',

  lastMailing: 'Letzter Versand',
  accepted: '{{accepted}} von {{total}} angenommen',
  refused: '{{number}} abgelehnt',
  uncertain: '{{number}} ungewiss',
  remaining: '{{number}} stehen noch aus',
  openMailing: 'Versand öffnen',
  noMailing:
    'Noch wurde nichts versandt. Der erste Versand beginnt mit der ersten Veröffentlichung.',

  growth: 'Leserschaft',
  readers_one: '{{number}} aktives Abonnement',
  readers_other: '{{number}} aktive Abonnements',
  joined: '{{number}} neu in 30 Tagen',
  left: '{{number}} beendet in 30 Tagen',
  growthLabel: 'Aktive Abonnements in den letzten 30 Tagen, von {{from}} auf {{to}}',
  noReaders:
    'Noch hat niemand abonniert. Abonnements kommen über das Formular im Web oder aus einer Liste.',
  seeReaders: 'Leserschaft ansehen',
  importCommand: 'npx roundup subscribers import DATEI',

  inbox: 'Im Eingang',
  ready_one: '{{number}} Beitrag ist fertig',
  ready_other: '{{number}} Beiträge sind fertig',
  waiting: '{{collected}} gesammelt, {{drafted}} im Entwurf',
  noEntries: 'Der Eingang ist leer. Hierher kommt, was ein Beitrag werden könnte.',
  seeReady: 'Fertige Beiträge ansehen',
  seeEntries: 'Beiträge ansehen',
}
