import type { newsletter as english } from '../en/newsletter.js'
import type { TextsOf } from '../texts-of.js'

export const newsletter: TextsOf<typeof english> = {
  allIssues: 'Alle Ausgaben',
  allIssuesOf: 'Alle Ausgaben von {{publication}}',
  archive: 'Archiv',
  contents: 'In dieser Ausgabe',
  corrected: 'Korrigiert am {{day}}',
  entries_one: '{{count}} Beitrag',
  entries_other: '{{count}} Beiträge',
  followUp: 'Fortsetzung zu {{issue}}',
  highlight: 'Höhepunkt',
  minutes_one: '{{count}} Minute',
  minutes_other: '{{count}} Minuten',
  new: 'NEU',
  number: 'Nr. {{number}}',
  picture: '[Bild: {{alt}}]',
  preferences: 'Abonnements verwalten',
  readOnTheWeb: 'Im Web lesen',
  readTheRest: 'Den Rest im Web lesen',
  reason: 'Diese Mail kommt, weil Sie {{publication}} abonniert haben.',
  unsubscribe: 'Abbestellen',
}
