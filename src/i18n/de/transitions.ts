import type { transitions as english } from '../en/transitions.js'

export const transitions: typeof english = {
  joined: '{{first}} {{rest}}',
  said: '{{words}}',

  newsroomOnly: 'Das dürfen nur Mitglieder der Redaktion. Bitte zuerst anmelden.',
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
  reviews: 'Zur Prüfung geben darf eine Ausgabe nur, wer schreiben darf; bitte dort nachfragen.',
  approves:
    'Freigeben darf eine Ausgabe nur, wer Redaktionsrechte hat. Bitte dort um Durchsicht bitten.',
  sendsBack: 'Zurückgeben darf eine Ausgabe nur, wer Redaktionsrechte hat. Bitte dort nachfragen.',
  reopens:
    'Eine freigegebene Ausgabe wieder öffnen darf nur, wer Redaktionsrechte hat. Bitte dort nachfragen.',
  schedules:
    'Eine Ausgabe einplanen darf nur, wer Veröffentlichungsrechte hat. Bitte dort nachfragen.',
  unschedules:
    'Eine Planung aufheben darf nur, wer Veröffentlichungsrechte hat. Bitte dort nachfragen.',
  publishes:
    'Eine Ausgabe veröffentlichen darf nur, wer Veröffentlichungsrechte hat. Bitte dort nachfragen.',
  undoes:
    'Eine Veröffentlichung zurücknehmen darf nur, wer Veröffentlichungsrechte hat. Bitte dort nachfragen.',
  corrects:
    'Eine veröffentlichte Ausgabe korrigieren darf nur, wer Redaktionsrechte hat. Bitte dort nachfragen.',
  dropsCorrection:
    'Eine Korrektur verwerfen darf nur, wer Redaktionsrechte hat. Bitte dort nachfragen.',

  noSuchStage: '„{{given}}“ ist kein Stand einer Ausgabe.',
  noSuchNumber: 'Die Nummer einer Ausgabe ist eine ganze Zahl bis {{max}}.',
  unknownEntry: 'Der Aufbau nennt einen Beitrag, den es nicht gibt; bitte entfernen oder ersetzen.',
  unknownSection: 'Der Aufbau nennt eine Rubrik, die es nicht gibt; bitte entfernen oder ersetzen.',
  unknownPublication: 'Diese Publikation gibt es nicht; bitte eine vorhandene wählen.',
  numberTaken:
    'Nr. {{number}} dieser Publikation gibt es schon. Ohne Angabe bekommt die Ausgabe die nächste.',
  longLineup: 'Eine Ausgabe hat höchstens {{max}} Beiträge; bitte einige herausnehmen.',
  notAllowed: 'Diese Ausgabe ist {{from}}; {{to}} kann sie von dort aus nicht werden.',
  reviewFirst: 'Bitte zuerst zur Prüfung geben und freigeben lassen.',
  transitionAlone:
    'Diese Ausgabe ist {{now}}: Eine Anfrage gibt sie weiter oder ändert sie, nicht beides. Bitte zuerst speichern und dann weitergeben; hat sie jemand inzwischen weitergegeben, die Seite neu laden.',
  movedMeanwhile:
    'Jemand anderes hat diese Ausgabe inzwischen weitergegeben: sie ist {{now}}. Bitte noch einmal ansehen und dann entscheiden.',
  notReady: 'Noch nicht bereit zur Freigabe: {{findings}}',
  noSubject: 'Der Betreff fehlt; bitte einen schreiben.',
  fourEyes:
    'Diese Publikation verlangt vier Augen: Freigeben muss die Ausgabe jemand, der sie nicht allein geschrieben hat.',
  personApproves: 'Nur ein Mensch kann eine Ausgabe freigeben; bitte angeben, wer fragt.',
  notApproved: 'Diese Ausgabe ist noch nicht freigegeben; bitte zuerst zur Prüfung geben.',
  changedSince:
    'Der Inhalt hat sich seit der Freigabe geändert; bitte die Ausgabe noch einmal zur Prüfung geben.',
  approvalVoided:
    'Der Inhalt hat sich seit der Freigabe geändert, daher ist die Ausgabe wieder in Prüfung. {{change}}',
  needsTitle: 'Die Ausgabe braucht zuerst einen Titel.',
  needsSubject: 'Bitte zuerst einen Betreff schreiben; Postfächer zeigen nichts anderes.',
  longSubject: 'Der Betreff ist länger als {{max}} Zeichen; bitte kürzen.',
  longPreheader: 'Die Vorschauzeile ist länger als {{max}} Zeichen; bitte kürzen.',
  needsDate: 'Die Ausgabe braucht zuerst ihr Datum, in der Form JJJJ-MM-TT.',
  needsRow:
    'Eine Zeile des Aufbaus hat keinen Beitrag oder keine Rubrik; bitte wählen oder die Zeile entfernen.',
  startsAsDraft:
    'Eine neue Ausgabe beginnt als Entwurf. Bitte speichern, prüfen und freigeben lassen und dann veröffentlichen.',
  staysPublished:
    'Eine veröffentlichte Ausgabe bleibt veröffentlicht. Bitte eine Korrektur veröffentlichen oder sie zurücknehmen, solange ihr Versand wartet.',
  restoreAsDraft:
    'Diese Ausgabe ist veröffentlicht. Bitte die Fassung als Entwurf wiederherstellen und als Korrektur veröffentlichen.',
  publicationInUse:
    'Diese Publikation kann nicht gelöscht werden, solange es dazu noch {{what}} gibt. Bitte zuerst diese löschen.',
  isInSchedule:
    'Diese Ausgabe ist geplant und kann nicht gelöscht werden. Wer veröffentlichen darf, muss zuerst die Planung aufheben.',
  inArchive:
    'Diese Ausgabe wurde veröffentlicht; sie bleibt im Archiv und kann nicht gelöscht werden.',
  webOnly: 'Diese Ausgabe erschien nur im Web; bitte stattdessen eine Korrektur veröffentlichen.',
  tooLateToUndo:
    'Zum Zurücknehmen ist es zu spät: Der Versand hat begonnen. Bitte stattdessen eine Korrektur veröffentlichen.',
  choosePublication: 'Bitte die Publikation wählen, zu der diese Ausgabe gehört.',
  noPublication: 'Es gibt noch keine Publikation. Bitte eine anlegen, dann ihre erste Ausgabe.',
  nestedTooDeep:
    'Zitate und Listen dürfen bis zu {{max}} Mal ineinander stehen. Bitte einige herausnehmen.',
  textTooLarge:
    'Ein Text darf bis zu {{max}} kB haben; dieser hat {{size}}. Bitte kürzen oder mehrere daraus machen.',
  pageTooLarge: 'Bitte 1 bis {{max}} Dokumente auf einmal abfragen, Seite für Seite.',
  readTooDeep: 'Bitte höchstens mit einer Tiefe von {{max}} abfragen.',
  dataTooDeep: 'Was gesendet wurde, ist tiefer als {{max}} Ebenen verschachtelt.',
  invalidAddress: 'Das ist keine E-Mail-Adresse; richtig wäre zum Beispiel leserin@example.org.',

  needsPublishTime: 'Bitte angeben, wann die Ausgabe erscheinen soll.',
  invalidPublishTime:
    '„{{given}}“ ist keine Zeitangabe. Bitte Tag und Stunde wie 2026-11-30T08:00 angeben; die Zeitzone steht daneben.',
  unknownZone: '„{{given}}“ ist keine Zeitzone. Bitte eine wie Europe/Berlin wählen.',
  publishTimeInPast:
    '{{given}} liegt in der Vergangenheit. Bitte eine spätere Stunde wählen oder die Ausgabe jetzt veröffentlichen.',
  publishTimeSkipped:
    '{{given}} gibt es in {{zone}} nicht: Die Uhren werden dann vorgestellt. Die Ausgabe erscheint um {{taken}}.',
  publishTimeAmbiguous:
    '{{given}} gibt es in {{zone}} zweimal: Die Uhren werden dann zurückgestellt. Die Ausgabe erscheint beim ersten Mal.',
  rescheduled: 'Erscheint jetzt am {{at}} ({{zone}}), nicht am {{before}}.',
  scheduledFor: 'Erscheint am {{at}} ({{zone}}).',
  schedulerMayNot:
    'Wer diese Ausgabe eingeplant hat, darf nicht mehr veröffentlichen. Jemand mit Veröffentlichungsrechten muss sie veröffentlichen oder neu einplanen.',
  conflict:
    'Jemand anderes hat im selben Moment dasselbe geschrieben, deshalb wurde hiervon nichts gespeichert. Bitte noch einmal versuchen.',
  scheduledPublishFailed: 'Sie konnte zu ihrer Stunde nicht erscheinen. {{reason}}',
  changedBeforeFreeze:
    'Der Inhalt hat sich zwischen Veröffentlichung und Festschreiben geändert, daher ging nichts hinaus. Bitte noch einmal prüfen.',

  correctionOfPublished:
    'Korrigieren lässt sich nur eine veröffentlichte Ausgabe; diese ist {{from}}.',
  correctionNotAllowed: 'Die Korrektur ist {{from}}; {{to}} kann sie von dort aus nicht werden.',
  correctionNone: 'Zu dieser Ausgabe gibt es keine Korrektur. Bitte zuerst „Korrigieren“ wählen.',
  correctionFirst:
    'Diese Ausgabe ist veröffentlicht. Eine Korrektur muss geprüft und freigegeben sein, bevor sie erscheint.',
  correctionEmpty:
    'Die Korrektur ändert nichts, was Leserinnen und Leser sehen. Bitte etwas ändern oder sie verwerfen.',
  isCorrectionNone: 'nicht begonnen',

  takenBack: 'Sie wurde zum Bearbeiten wieder geöffnet; geändert hat sich noch nichts.',
  changedNumber: 'Die Nummer ist {{to}}, nicht {{from}}.',
  changedSlug: 'Die Adresse im Web endet auf {{to}}, nicht {{from}}.',
  changedTitle: 'Der Titel ist „{{to}}“, nicht „{{from}}“.',
  changedDate: 'Das Datum ist {{to}}, nicht {{from}}.',
  changedSubject: 'Der Betreff ist „{{to}}“, nicht „{{from}}“.',
  changedPreheader: 'Die Vorschauzeile ist „{{to}}“, nicht „{{from}}“.',
  changedIntroduction: 'Die Einleitung hat sich geändert.',
  changedContents: 'Die Worte um das Inhaltsverzeichnis haben sich geändert.',
  changedOutro: 'Das Schlusswort hat sich geändert.',
  changedSender: 'Der Absender ist {{to}}, nicht {{from}}.',
  changedLook: 'Das Aussehen der Publikation hat sich geändert.',
  changedPublication: 'Name, Anschrift oder Einstellungen der Publikation haben sich geändert.',
  sectionAdded: 'Die Rubrik „{{section}}“ ist hinzugekommen.',
  sectionRemoved: 'Die Rubrik „{{section}}“ ist entfallen.',
  sectionRenamed: 'Die Rubrik „{{from}}“ heißt jetzt „{{to}}“.',
  sectionsReordered: 'Die Rubriken stehen in anderer Reihenfolge.',
  sectionKind: 'Die Rubrik „{{section}}“ ist abgesetzt oder nicht mehr abgesetzt.',
  sectionNew: 'Die Rubrik „{{section}}“ ist als NEU gekennzeichnet.',
  sectionNotNew: 'Die Rubrik „{{section}}“ ist nicht mehr als NEU gekennzeichnet.',
  entryAdded: '„{{entry}}“ ist hinzugekommen.',
  entryRemoved: '„{{entry}}“ ist entfallen.',
  entryMoved: '„{{entry}}“ steht jetzt in {{place}}.',
  entriesReordered: 'Die Beiträge in {{place}} stehen in anderer Reihenfolge.',
  inHighlights: 'den Höhepunkten',
  inSection: '„{{section}}“',
  entryTitle: 'Der Titel von „{{from}}“ ist jetzt „{{to}}“.',
  entrySources: 'Die Quellen von „{{entry}}“ haben sich geändert.',
  entryPoint: '„{{point}}“ von „{{entry}}“ hat sich geändert.',
  entryPointAdded: '„{{point}}“ von „{{entry}}“ ist hinzugekommen.',
  entryPointRemoved: '„{{point}}“ von „{{entry}}“ ist entfallen.',
  entryPoints: 'Die Punkte von „{{entry}}“ stehen in anderer Reihenfolge.',
  entryBody: 'Der Text von „{{entry}}“ hat sich geändert.',
  entryTags: 'Die Schlagwörter von „{{entry}}“ haben sich geändert.',
  entryImage: 'Das Bild von „{{entry}}“ hat sich geändert.',
  entryShort: '„{{entry}}“ wird jetzt in Kurzform erzählt.',
  entryFull: '„{{entry}}“ wird jetzt ganz erzählt.',
  andMore_one: 'Und eine weitere Änderung.',
  andMore_other: 'Und {{count}} weitere Änderungen.',
}
