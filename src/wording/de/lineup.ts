import type { lineup as english } from '../en/lineup.js'

export const lineup: typeof english = {
  lockedInReview:
    'Diese Ausgabe wird geprüft, jetzt ordnet sie die Redaktion. Zum Ändern zurück in den Entwurf geben lassen.',
  lockedApproved:
    'Diese Ausgabe ist freigegeben, ihr Aufbau steht fest. „Zurück zum Bearbeiten“ öffnet sie wieder; die Freigabe verfällt dabei.',
  lockedScheduled:
    'Diese Ausgabe ist eingeplant, ihr Aufbau steht fest. „Zurück zum Bearbeiten“ öffnet sie wieder; Freigabe und Termin verfallen dabei.',
  lockedPublished:
    'Diese Ausgabe ist veröffentlicht. Eine Korrektur ändert ihren Aufbau im Web; verschickt wird sie nicht noch einmal.',
  lockedCorrection: 'Diese Ausgabe ist veröffentlicht, die Redaktion korrigiert sie gerade.',
  lockedCorrectionApproved:
    'Die Korrektur dieser Ausgabe ist freigegeben; ihr Aufbau steht fest, bis sie veröffentlicht oder zurückgenommen ist.',
  conflict: '{{name}} hat den Aufbau inzwischen geändert.',
  conflictOfSomebody: 'Der Aufbau wurde inzwischen geändert.',
  noLineup: 'Das ist kein Aufbau. Bitte die Seite neu laden und noch einmal versuchen.',
  standsAlready: 'Ein Beitrag steht in einer Ausgabe nur einmal, und dieser steht schon darin.',
  noEntry: 'Diesen Beitrag gibt es nicht mehr.',
  noPublication: 'Es gibt noch keine Publikation. Erst eine anlegen, dann ihre erste Ausgabe.',
  whichPublication: 'Bitte die Publikation wählen, zu der die Ausgabe gehört.',
  needsSection:
    'Bitte erst eine Rubrik für diesen Beitrag wählen, damit er in der nächsten Ausgabe einen Platz hat.',
  untitled: '{{publication}} Nr. {{number}}',
  filled_one: 'Ein Beitrag steht jetzt im Aufbau: {{where}}.',
  filled_other: '{{count}} Beiträge stehen jetzt im Aufbau: {{where}}.',
  nothingFilled: 'Kein Beitrag im Eingang ist fertig und hat eine Rubrik.',
  homeless_one: 'Ein fertiger Beitrag hat keine Rubrik und bleibt im Eingang.',
  homeless_other: '{{count}} fertige Beiträge haben keine Rubrik und bleiben im Eingang.',
  carried_one: 'Ein Beitrag steht jetzt in Nr. {{number}}.',
  carried_other: '{{count}} Beiträge stehen jetzt in Nr. {{number}}.',
  nothingLeft: 'Es ist kein fertiger Beitrag übrig, der in die nächste Ausgabe könnte.',
  moved: '„{{title}}“ steht jetzt in Nr. {{number}}.',
}
