import type { transitions as english } from '../en/transitions.js'
import type { TextsOf } from '../texts-of.js'

export const transitions: TextsOf<typeof english> = {
  joined: '{{first}} {{rest}}',
  said: '{{words}}',

  newsroomOnly: 'Das können nur Mitglieder der Redaktion. Bitte zuerst anmelden.',
  editsInReview:
    'Diese Ausgabe ist in Prüfung. Ändern darf sie jetzt nur die Redaktion; bitte dort um Rückgabe bitten.',
  editsApproved:
    'Diese Ausgabe ist freigegeben. Ändern darf sie jetzt nur die Redaktion; bitte dort nachfragen.',
  editsScheduled:
    'Diese Ausgabe ist geplant. Ändern darf sie jetzt nur die Redaktion; bitte dort nachfragen.',
  editsPublished:
    'Diese Ausgabe ist veröffentlicht. Korrigieren darf sie nur die Redaktion; bitte dort um eine Korrektur bitten.',
  editsCorrection:
    'Die Korrektur ist kein Entwurf mehr. Ändern darf sie jetzt nur die Redaktion; bitte dort um Rückgabe bitten.',
  reviews:
    'In die Prüfung geben darf eine Ausgabe nur, wer schreiben darf. Bitte in der Redaktion nachfragen.',
  approves:
    'Freigeben darf eine Ausgabe nur, wer Redaktionsrechte hat. Bitte in der Redaktion nachfragen.',
  sendsBack:
    'Zurückgeben darf eine Ausgabe nur, wer Redaktionsrechte hat. Bitte in der Redaktion nachfragen.',
  reopens:
    'Eine freigegebene Ausgabe wieder öffnen darf nur, wer Redaktionsrechte hat. Bitte in der Redaktion nachfragen.',
  schedules:
    'Planen darf eine Ausgabe nur, wer Veröffentlichungsrechte hat. Bitte in der Redaktion nachfragen.',
  unschedules:
    'Eine Planung aufheben darf nur, wer Veröffentlichungsrechte hat. Bitte in der Redaktion nachfragen.',
  publishes:
    'Veröffentlichen darf eine Ausgabe nur, wer Veröffentlichungsrechte hat. Bitte in der Redaktion nachfragen.',
  undoes:
    'Eine Veröffentlichung zurücknehmen darf nur, wer Veröffentlichungsrechte hat. Bitte in der Redaktion nachfragen.',
  corrects:
    'Eine veröffentlichte Ausgabe korrigieren darf nur, wer Redaktionsrechte hat. Bitte in der Redaktion nachfragen.',
  dropsCorrection:
    'Eine Korrektur verwerfen darf nur, wer Redaktionsrechte hat. Bitte in der Redaktion nachfragen.',

  noSuchStage: '„{{given}}“ ist kein Stand einer Ausgabe.',
  noSuchNumber: 'Die Nummer einer Ausgabe muss eine ganze Zahl bis {{max}} sein.',
  unknownEntry: 'Der Aufbau nennt einen Beitrag, den es nicht gibt. Bitte entfernen oder ersetzen.',
  unknownSection: 'Der Aufbau nennt eine Rubrik, die es nicht gibt. Bitte entfernen oder ersetzen.',
  unknownPublication: 'Diese Publikation gibt es nicht. Bitte eine vorhandene wählen.',
  slugOfOther:
    'Unter „{{slug}}“ war schon etwas anderes zu finden, und Mails verweisen darauf. Wählen Sie einen anderen Kurznamen.',
  numberTaken:
    'Nr. {{number}} dieser Publikation gibt es schon. Bitte die Nummer leer lassen, um die nächste zu bekommen.',
  longLineup: 'Eine Ausgabe kann höchstens {{max}} Beiträge haben. Bitte einige entfernen.',
  notAllowed: 'Diese Ausgabe ist {{from}} und kann nicht {{to}} werden.',
  reviewFirst: 'Bitte zuerst zur Prüfung geben und freigeben lassen.',
  transitionAlone:
    'Diese Ausgabe ist {{now}}. Eine Anfrage kann entweder den Stand oder den Inhalt ändern. Bitte zuerst speichern, dann den Stand ändern; hat ihn inzwischen jemand geändert, die Seite neu laden.',
  movedMeanwhile:
    'Jemand anderes hat den Stand dieser Ausgabe inzwischen geändert: Sie ist {{now}}. Bitte noch einmal ansehen, dann entscheiden.',
  notReady: 'Diese Ausgabe kann noch nicht freigegeben werden: {{findings}}',
  noSubject: 'Der Betreff fehlt. Bitte einen schreiben.',
  fourEyes:
    'Bei dieser Publikation muss eine zweite Person freigeben. Bitte jemanden fragen, der die Ausgabe nicht allein geschrieben hat.',
  personApproves: 'Nur eine Person kann eine Ausgabe freigeben. Bitte zuerst anmelden.',
  notApproved: 'Diese Ausgabe ist noch nicht freigegeben. Bitte zuerst in die Prüfung geben.',
  changedSince:
    'Der Inhalt hat sich seit der Freigabe geändert. Bitte die Ausgabe noch einmal in die Prüfung geben.',
  approvalVoided:
    'Der Inhalt hat sich seit der Freigabe geändert, daher ist die Ausgabe wieder in Prüfung. {{change}}',
  needsTitle: 'Die Ausgabe hat keinen Titel. Bitte zuerst einen schreiben.',
  needsSubject:
    'Die Ausgabe hat keinen Betreff. Bitte zuerst einen schreiben; er steht im Posteingang.',
  longSubject: 'Der Betreff ist länger als {{max}} Zeichen. Bitte kürzen.',
  longPreheader: 'Die Vorschauzeile ist länger als {{max}} Zeichen. Bitte kürzen.',
  needsDate: 'Die Ausgabe hat kein Datum. Bitte zuerst eines in der Form JJJJ-MM-TT angeben.',
  needsRow:
    'Eine Zeile des Aufbaus hat keinen Beitrag oder keine Rubrik. Bitte wählen oder die Zeile entfernen.',
  startsAsDraft:
    'Eine neue Ausgabe beginnt als Entwurf. Bitte speichern, prüfen und freigeben lassen, dann veröffentlichen.',
  staysPublished:
    'Eine veröffentlichte Ausgabe bleibt veröffentlicht. Bitte eine Korrektur veröffentlichen oder die Veröffentlichung zurücknehmen, solange der Versand wartet.',
  restoreAsDraft:
    'Diese Ausgabe ist veröffentlicht. Bitte die Version als Entwurf wiederherstellen und als Korrektur veröffentlichen.',
  publicationInUse:
    'Diese Publikation kann nicht gelöscht werden, solange es dazu noch {{what}} gibt. Bitte zuerst diese löschen.',
  isInSchedule:
    'Diese Ausgabe ist geplant und kann nicht gelöscht werden. Bitte zuerst die Planung aufheben lassen.',
  inArchive:
    'Diese Ausgabe wurde veröffentlicht. Sie bleibt im Archiv und kann nicht gelöscht werden.',
  webOnly: 'Diese Ausgabe erschien nur im Web. Bitte stattdessen eine Korrektur veröffentlichen.',
  tooLateToUndo:
    'Zum Zurücknehmen ist es zu spät: Der Versand hat begonnen. Bitte stattdessen eine Korrektur veröffentlichen.',
  choosePublication: 'Bitte die Publikation wählen, zu der diese Ausgabe gehört.',
  noPublication: 'Es gibt noch keine Publikation. Bitte eine anlegen, dann ihre erste Ausgabe.',
  nestedTooDeep:
    'Zitate und Listen können höchstens {{max}} Mal ineinander stehen. Bitte einige entfernen.',
  textTooLarge:
    'Ein Text kann höchstens {{max}} kB haben; dieser hat {{size}}. Bitte kürzen oder aufteilen.',
  pageTooLarge: 'Bitte 1 bis {{max}} Dokumente auf einmal abfragen, Seite für Seite.',
  readTooDeep: 'Bitte höchstens eine Tiefe von {{max}} abfragen.',
  dataTooDeep: 'Die Daten sind tiefer als {{max}} Ebenen verschachtelt.',
  invalidAddress: 'Das ist keine E-Mail-Adresse. Bitte eine wie leserin@example.org angeben.',

  needsPublishTime: 'Bitte angeben, wann die Ausgabe erscheinen soll.',
  invalidPublishTime:
    '„{{given}}“ ist keine Zeitangabe. Bitte Tag und Uhrzeit wie 2026-11-30T08:00 angeben; die Zeitzone ist ein eigenes Feld.',
  unknownZone: '„{{given}}“ ist keine Zeitzone. Bitte eine wie Europe/Berlin wählen.',
  publishTimeInPast:
    '{{given}} liegt in der Vergangenheit. Bitte eine spätere Zeit wählen oder die Ausgabe jetzt veröffentlichen.',
  publishTimeSkipped:
    '{{given}} gibt es in {{zone}} nicht, weil die Uhren vorgestellt werden. Die Ausgabe erscheint um {{taken}}.',
  publishTimeAmbiguous:
    '{{given}} gibt es in {{zone}} zweimal, weil die Uhren zurückgestellt werden. Die Ausgabe erscheint beim ersten Mal.',
  rescheduled: 'Erscheint jetzt am {{at}} ({{zone}}), nicht am {{before}}.',
  scheduledFor: 'Erscheint am {{at}} ({{zone}}).',
  schedulerMayNot:
    'Wer diese Ausgabe geplant hat, darf nicht mehr veröffentlichen. Jemand mit Veröffentlichungsrechten muss sie veröffentlichen oder neu planen.',
  conflict:
    'Jemand anderes hat im selben Moment dasselbe gespeichert, deshalb wurde nichts gespeichert. Bitte noch einmal versuchen.',
  scheduledPublishFailed: 'Sie konnte zur geplanten Zeit nicht erscheinen. {{reason}}',
  changedBeforeFreeze:
    'Der Inhalt hat sich während der Veröffentlichung geändert, daher wurde nichts gesendet. Bitte noch einmal prüfen.',

  correctionOfPublished:
    'Korrigieren lässt sich nur eine veröffentlichte Ausgabe; diese ist {{from}}.',
  correctionNotAllowed: 'Die Korrektur ist {{from}} und kann nicht {{to}} werden.',
  correctionNone: 'Zu dieser Ausgabe gibt es keine Korrektur. Bitte zuerst „Korrigieren …“ wählen.',
  correctionFirst:
    'Diese Ausgabe ist veröffentlicht. Ihre Korrektur muss geprüft und freigegeben sein, bevor sie erscheint.',
  correctionEmpty:
    'Die Korrektur ändert nichts, was zu lesen ist. Bitte etwas ändern oder sie verwerfen.',
  isCorrectionNone: 'nicht begonnen',

  takenBack: 'Sie wurde zum Bearbeiten wieder geöffnet; geändert hat sich noch nichts.',
  changedNumber: 'Die Nummer ist jetzt {{to}}. Bisher: {{from}}.',
  changedSlug: 'Die Webadresse endet jetzt auf {{to}}. Bisher: {{from}}.',
  changedTitle: 'Der Titel ist jetzt „{{to}}“. Bisher: „{{from}}“.',
  changedDate: 'Das Datum ist jetzt {{to}}. Bisher: {{from}}.',
  changedSubject: 'Der Betreff ist jetzt „{{to}}“. Bisher: „{{from}}“.',
  changedPreheader: 'Die Vorschauzeile ist jetzt „{{to}}“. Bisher: „{{from}}“.',
  changedIntroduction: 'Die Einleitung hat sich geändert.',
  changedContents: 'Die Texte um das Inhaltsverzeichnis haben sich geändert.',
  changedOutro: 'Das Schlusswort hat sich geändert.',
  changedSender: 'Der Absender ist jetzt {{to}}. Bisher: {{from}}.',
  changedLook: 'Die Gestaltung der Publikation hat sich geändert.',
  changedPublication: 'Name, Anschrift oder Einstellungen der Publikation haben sich geändert.',
  sectionAdded: 'Die Rubrik „{{section}}“ wurde hinzugefügt.',
  sectionRemoved: 'Die Rubrik „{{section}}“ wurde entfernt.',
  sectionRenamed: 'Die Rubrik „{{from}}“ heißt jetzt „{{to}}“.',
  sectionsReordered: 'Die Reihenfolge der Rubriken hat sich geändert.',
  sectionKind: 'Die Art der Rubrik „{{section}}“ hat sich geändert.',
  sectionNew: 'Die Rubrik „{{section}}“ ist jetzt als NEU gekennzeichnet.',
  sectionNotNew: 'Die Rubrik „{{section}}“ ist nicht mehr als NEU gekennzeichnet.',
  entryAdded: '„{{entry}}“ wurde hinzugefügt.',
  entryRemoved: '„{{entry}}“ wurde entfernt.',
  entryMoved: '„{{entry}}“ steht jetzt in {{place}}.',
  entriesReordered: 'Die Reihenfolge der Beiträge in {{place}} hat sich geändert.',
  inHighlights: 'den Höhepunkten',
  inSection: '„{{section}}“',
  entryTitle: 'Der Titel von „{{from}}“ ist jetzt „{{to}}“.',
  entrySources: 'Die Quellen von „{{entry}}“ haben sich geändert.',
  entryPoint: '„{{point}}“ von „{{entry}}“ hat sich geändert.',
  entryPointAdded: '„{{point}}“ von „{{entry}}“ wurde hinzugefügt.',
  entryPointRemoved: '„{{point}}“ von „{{entry}}“ wurde entfernt.',
  entryPoints: 'Die Reihenfolge der Punkte von „{{entry}}“ hat sich geändert.',
  entryBody: 'Der Text von „{{entry}}“ hat sich geändert.',
  entryTags: 'Die Schlagwörter von „{{entry}}“ haben sich geändert.',
  entryImage: 'Das Bild von „{{entry}}“ hat sich geändert.',
  entryShort: '„{{entry}}“ erscheint jetzt in Kurzform.',
  entryFull: '„{{entry}}“ erscheint jetzt vollständig.',
  andMore_one: 'Und {{count}} weitere Änderung.',
  andMore_other: 'Und {{count}} weitere Änderungen.',
}
