/** Why an issue cannot be moved or changed, and what changed since somebody approved it. */
export const transitions = {
  joined: '{{first}} {{rest}}',
  said: '{{words}}',

  newsroomOnly: 'Only people of the newsroom may do this. Log in first.',
  editsInReview:
    'This issue is in review. Only an editor may change it now; ask one to send it back to you.',
  editsApproved:
    'This issue is approved. Only an editor may change it now; ask one to take it back to edit.',
  editsScheduled:
    'This issue is scheduled. Only an editor may change it now; ask one to take it back to edit.',
  editsPublished:
    'This issue is published. Only an editor may correct it; ask one to open a correction.',
  editsCorrection:
    'The correction is no longer a draft. Only an editor may change it now; ask one to send it back to you.',
  reviews: 'Only an author may send an issue for review; ask one of your newsroom.',
  approves: 'Only an editor may approve an issue. Ask an editor of your newsroom to look at it.',
  sendsBack: 'Only an editor may send an issue back. Ask an editor of your newsroom.',
  reopens:
    'Only an editor may take an approved issue back to edit. Ask an editor of your newsroom.',
  schedules: 'Only a publisher may schedule an issue. Ask a publisher of your newsroom.',
  unschedules: 'Only a publisher may cancel a schedule. Ask a publisher of your newsroom.',
  publishes: 'Only a publisher may publish an issue. Ask a publisher of your newsroom.',
  undoes: 'Only a publisher may undo a publication. Ask a publisher of your newsroom.',
  corrects: 'Only an editor may correct a published issue. Ask an editor of your newsroom.',
  dropsCorrection: 'Only an editor may drop a correction. Ask an editor of your newsroom.',

  noSuchStage: '“{{given}}” is no stage of an issue.',
  noSuchNumber: 'The number of an issue is a whole number up to {{max}}.',
  unknownEntry: 'The lineup names an entry that is not there; take it out or choose another.',
  unknownSection: 'The lineup names a section that is not there; take it out or choose another.',
  unknownPublication: 'There is no such publication; choose one of yours.',
  numberTaken:
    'There is a No. {{number}} of this publication. Leave the number empty to get the next one.',
  longLineup: 'An issue tells {{max}} entries at most; take some out.',
  notAllowed: 'This issue is {{from}} and cannot become {{to}} from there.',
  reviewFirst: 'Send it for review and have it approved first.',
  transitionAlone:
    'This issue is {{now}}: one request either moves it or changes it. Save first, then move it; if somebody else has moved it meanwhile, load the page again.',
  movedMeanwhile:
    'Somebody else has moved this issue meanwhile: it is {{now}}. Look at it again, then decide.',
  notReady: 'Not ready to be approved: {{findings}}',
  noSubject: 'It has no subject; write one.',
  fourEyes:
    'This publication asks for four eyes: somebody else than its only writer has to approve the issue.',
  personApproves: 'Only a person may approve an issue; say who asks.',
  notApproved: 'Nobody has approved this issue yet; send it for review first.',
  changedSince: 'The content has changed since it was approved; send it for review again.',
  approvalVoided:
    'The content has changed since it was approved, so the issue is back in review. {{change}}',
  needsTitle: 'Give the issue a title first.',
  needsSubject: 'Write a subject first; inboxes show nothing else.',
  longSubject: 'The subject is longer than {{max}} characters; shorten it.',
  longPreheader: 'The preheader is longer than {{max}} characters; shorten it.',
  needsDate: 'Give the issue its date first, as YYYY-MM-DD.',
  needsRow: 'A row of the lineup has no entry or no section; choose one or take the row out.',
  startsAsDraft:
    'A new issue starts as a draft. Save it, have it reviewed and approved, then publish it.',
  staysPublished:
    'A published issue stays published. Edit it and publish a correction, or undo it while its mailing waits.',
  restoreAsDraft:
    'This issue is published. Restore the version as a draft, and publish it as a correction.',
  publicationInUse: 'This publication cannot be deleted while it has {{what}}. Delete those first.',
  isInSchedule:
    'This issue is scheduled and cannot be deleted. A publisher has to cancel the schedule first.',
  inArchive: 'This issue has been published; it stays in the archive and cannot be deleted.',
  webOnly: 'This issue was published on the web only; publish a correction instead.',
  tooLateToUndo: 'It is too late to undo: the mailing has begun. Publish a correction instead.',
  choosePublication: 'Choose the publication that this issue belongs to.',
  noPublication: 'There is no publication yet. Make one, then its first issue.',
  nestedTooDeep:
    'Quotations and lists may stand up to {{max}} deep in each other. Take some of them out.',
  textTooLarge:
    'A text may take up to {{max}} kB; this one takes {{size}}. Leave something out, or make several of it.',
  pageTooLarge: 'Ask for 1 to {{max}} documents at once, page by page.',
  readTooDeep: 'Ask for a depth of at most {{max}}.',
  dataTooDeep: 'What was sent is nested more than {{max}} levels deep.',
  invalidAddress: 'This is no e-mail address; write one such as reader@example.org.',

  needsPublishTime: 'Say when the issue is to be published.',
  invalidPublishTime:
    '“{{given}}” is no time. Write a day and an hour such as 2026-11-30T08:00; the time zone is said beside it.',
  unknownZone: '“{{given}}” is no time zone. Choose one such as Europe/Berlin.',
  publishTimeInPast: '{{given}} lies in the past. Choose a later hour, or publish the issue now.',
  publishTimeSkipped:
    '{{given}} does not exist in {{zone}}: clocks go forward then. The issue will be published at {{taken}}.',
  publishTimeAmbiguous:
    '{{given}} happens twice in {{zone}}: clocks go back then. The issue will be published at the first of the two.',
  rescheduled: 'Now to be published at {{at}} ({{zone}}), not at {{before}}.',
  scheduledFor: 'To be published at {{at}} ({{zone}}).',
  schedulerMayNot:
    'Whoever scheduled this issue may no longer publish. A publisher has to publish or schedule it again.',
  conflict:
    'Somebody else was writing the same at this moment, so nothing of this was saved. Try it again.',
  scheduledPublishFailed: 'It could not be published at its hour. {{reason}}',
  changedBeforeFreeze:
    'The content changed between its publication and its freezing, so nothing went out. Review it again.',

  correctionOfPublished: 'Only a published issue can be corrected; this one is {{from}}.',
  correctionNotAllowed: 'The correction is {{from}} and cannot become {{to}} from there.',
  correctionNone: 'There is no correction of this issue. Press Correct first.',
  correctionFirst:
    'This issue is published. A correction of it has to be reviewed and approved before it is published.',
  correctionEmpty: 'The correction changes nothing that readers see. Change something, or drop it.',
  isCorrectionNone: 'not open',

  takenBack: 'It was taken back to be edited; nothing has changed yet.',
  changedNumber: 'The number is {{to}}, not {{from}}.',
  changedSlug: 'The address on the web ends in {{to}}, not {{from}}.',
  changedTitle: 'The title is “{{to}}”, not “{{from}}”.',
  changedDate: 'The date is {{to}}, not {{from}}.',
  changedSubject: 'The subject is “{{to}}”, not “{{from}}”.',
  changedPreheader: 'The preheader is “{{to}}”, not “{{from}}”.',
  changedIntroduction: 'The introduction has changed.',
  changedContents: 'The words around the list of contents have changed.',
  changedOutro: 'The closing words have changed.',
  changedSender: 'The sender is {{to}}, not {{from}}.',
  changedLook: 'The look of the publication has changed.',
  changedPublication: 'The publication’s name, address or settings have changed.',
  sectionAdded: 'The section “{{section}}” has been added.',
  sectionRemoved: 'The section “{{section}}” has been taken out.',
  sectionRenamed: 'The section “{{from}}” is called “{{to}}” now.',
  sectionsReordered: 'The sections stand in another order.',
  sectionKind: 'The section “{{section}}” is set apart, or no longer so.',
  sectionNew: 'The section “{{section}}” is marked NEW.',
  sectionNotNew: 'The section “{{section}}” is no longer marked NEW.',
  entryAdded: '“{{entry}}” has been added.',
  entryRemoved: '“{{entry}}” has been taken out.',
  entryMoved: '“{{entry}}” stands in {{place}} now.',
  entriesReordered: 'The entries of {{place}} stand in another order.',
  inHighlights: 'the highlights',
  inSection: '“{{section}}”',
  entryTitle: 'The title of “{{from}}” is “{{to}}” now.',
  entrySources: 'The sources of “{{entry}}” have changed.',
  entryPoint: '“{{point}}” of “{{entry}}” has changed.',
  entryPointAdded: '“{{point}}” of “{{entry}}” has been added.',
  entryPointRemoved: '“{{point}}” of “{{entry}}” has been taken out.',
  entryPoints: 'The points of “{{entry}}” stand in another order.',
  entryBody: 'The text of “{{entry}}” has changed.',
  entryTags: 'The tags of “{{entry}}” have changed.',
  entryImage: 'The picture of “{{entry}}” has changed.',
  entryShort: '“{{entry}}” is told in short form now.',
  entryFull: '“{{entry}}” is told in full now.',
  andMore_one: 'And one more change.',
  andMore_other: 'And {{count}} more changes.',
}
