/** Why an issue cannot be moved or changed, and what changed since somebody approved it. */
export const transitions = {
  joined: '{{first}} {{rest}}',
  said: '{{words}}',

  newsroomOnly: 'Only people of the newsroom can do this. Log in first.',
  editsInReview:
    'This issue is in review. Only an editor can change it now; ask one to send it back to you.',
  editsApproved:
    'This issue is approved. Only an editor can change it now; ask one to take it back to edit.',
  editsScheduled:
    'This issue is scheduled. Only an editor can change it now; ask one to take it back to edit.',
  editsPublished:
    'This issue is published. Only an editor can correct it; ask one to start a correction.',
  editsCorrection:
    'The correction is no longer a draft. Only an editor can change it now; ask one to send it back to you.',
  reviews: 'Only an author can send an issue for review. Ask one in your newsroom.',
  approves: 'Only an editor can approve an issue. Ask one in your newsroom.',
  sendsBack: 'Only an editor can send an issue back. Ask one in your newsroom.',
  reopens: 'Only an editor can take an approved issue back to edit. Ask one in your newsroom.',
  schedules: 'Only a publisher can schedule an issue. Ask one in your newsroom.',
  unschedules: 'Only a publisher can cancel a schedule. Ask one in your newsroom.',
  publishes: 'Only a publisher can publish an issue. Ask one in your newsroom.',
  undoes: 'Only a publisher can undo a publication. Ask one in your newsroom.',
  corrects: 'Only an editor can correct a published issue. Ask one in your newsroom.',
  dropsCorrection: 'Only an editor can discard a correction. Ask one in your newsroom.',

  noSuchStage: '“{{given}}” is not a stage of an issue.',
  noSuchNumber: 'The number of an issue must be a whole number up to {{max}}.',
  unknownEntry: 'The lineup refers to an entry that does not exist. Remove it, or choose another.',
  unknownSection:
    'The lineup refers to a section that does not exist. Remove it, or choose another.',
  unknownPublication: 'This publication does not exist. Choose another.',
  slugOfOther:
    'Another one had the slug “{{slug}}”, and mails lead to it there. Choose another slug.',
  numberTaken:
    'This publication already has a No. {{number}}. Leave the number empty to get the next one.',
  longLineup: 'An issue can have at most {{max}} entries. Remove some.',
  notAllowed: 'This issue is {{from}} and cannot become {{to}}.',
  reviewFirst: 'Send it for review and have it approved first.',
  transitionAlone:
    'This issue is {{now}}. One request can change either its stage or its content. Save first, then change the stage; if somebody else has changed it in the meantime, reload the page.',
  movedMeanwhile:
    'Somebody else has changed the stage of this issue: it is {{now}}. Check it again, then decide.',
  notReady: 'This issue cannot be approved yet: {{findings}}',
  noSubject: 'The subject is missing. Write one.',
  fourEyes:
    'A second person must approve the issues of this publication. Ask somebody who has not written this one alone.',
  personApproves: 'Only a person can approve an issue. Log in first.',
  notApproved: 'This issue has not been approved yet. Send it for review first.',
  changedSince: 'The content has changed since it was approved. Send it for review again.',
  approvalVoided:
    'The content has changed since it was approved, so the issue is in review again. {{change}}',
  needsTitle: 'The issue has no title. Write one first.',
  needsSubject: 'The issue has no subject. Write one first; it is what readers see in their inbox.',
  longSubject: 'The subject is longer than {{max}} characters. Shorten it.',
  longPreheader: 'The preheader is longer than {{max}} characters. Shorten it.',
  needsDate: 'The issue has no date. Enter it as YYYY-MM-DD first.',
  needsRow: 'A row of the lineup has no entry or no section. Choose one, or remove the row.',
  startsAsDraft:
    'A new issue starts as a draft. Save it, have it reviewed and approved, then publish it.',
  staysPublished:
    'A published issue stays published. Publish a correction, or undo the publication while its mailing waits.',
  restoreAsDraft:
    'This issue is published. Restore the version as a draft, then publish it as a correction.',
  publicationInUse: 'This publication cannot be deleted while it has {{what}}. Delete those first.',
  isInSchedule:
    'This issue is scheduled and cannot be deleted. Ask a publisher to cancel the schedule first.',
  inArchive: 'This issue has been published. It stays in the archive and cannot be deleted.',
  webOnly: 'This issue was published on the web only. Publish a correction instead.',
  tooLateToUndo: 'It is too late to undo: the mailing has begun. Publish a correction instead.',
  choosePublication: 'Choose the publication that this issue belongs to.',
  noPublication: 'There is no publication yet. Create one, then its first issue.',
  nestedTooDeep: 'Quotations and lists can be nested at most {{max}} deep. Remove some of them.',
  textTooLarge:
    'A text can have at most {{max}} kB; this one has {{size}}. Shorten it, or split it.',
  pageTooLarge: 'Request 1 to {{max}} documents at once, page by page.',
  readTooDeep: 'Request a depth of at most {{max}}.',
  dataTooDeep: 'The data is nested more than {{max}} levels deep.',
  invalidAddress: 'This is not an e-mail address. Enter one such as reader@example.org.',

  needsPublishTime: 'Enter when the issue is to be published.',
  invalidPublishTime:
    '“{{given}}” is not a time. Enter a day and a time such as 2026-11-30T08:00; the time zone is a field of its own.',
  unknownZone: '“{{given}}” is not a time zone. Choose one such as Europe/Berlin.',
  publishTimeInPast: '{{given}} is in the past. Choose a later time, or publish the issue now.',
  publishTimeSkipped:
    '{{given}} does not exist in {{zone}}, because clocks go forward. The issue will be published at {{taken}}.',
  publishTimeAmbiguous:
    '{{given}} happens twice in {{zone}}, because clocks go back. The issue will be published at the first of the two.',
  rescheduled: 'Now to be published at {{at}} ({{zone}}), not at {{before}}.',
  scheduledFor: 'To be published at {{at}} ({{zone}}).',
  schedulerMayNot:
    'The person who scheduled this issue can no longer publish. A publisher must publish or schedule it again.',
  conflict: 'Somebody else was saving the same at this moment, so nothing was saved. Try again.',
  scheduledPublishFailed: 'It could not be published at its scheduled time. {{reason}}',
  changedBeforeFreeze:
    'The content changed while it was being published, so nothing was sent. Review it again.',

  correctionOfPublished: 'Only a published issue can be corrected; this one is {{from}}.',
  correctionNotAllowed: 'The correction is {{from}} and cannot become {{to}}.',
  correctionNone: 'There is no correction of this issue. Start one with “Correct…” first.',
  correctionFirst:
    'This issue is published. Its correction must be reviewed and approved before it is published.',
  correctionEmpty:
    'The correction changes nothing that readers see. Change something, or discard it.',
  isCorrectionNone: 'not open',

  takenBack: 'It was taken back to edit. Nothing has changed yet.',
  changedNumber: 'The number is now {{to}}. Before: {{from}}.',
  changedSlug: 'The web address now ends in {{to}}. Before: {{from}}.',
  changedTitle: 'The title is now “{{to}}”. Before: “{{from}}”.',
  changedDate: 'The date is now {{to}}. Before: {{from}}.',
  changedSubject: 'The subject is now “{{to}}”. Before: “{{from}}”.',
  changedPreheader: 'The preheader is now “{{to}}”. Before: “{{from}}”.',
  changedIntroduction: 'The introduction has changed.',
  changedContents: 'The text around the table of contents has changed.',
  changedOutro: 'The closing has changed.',
  changedSender: 'The sender is now {{to}}. Before: {{from}}.',
  changedLook: 'The design of the publication has changed.',
  changedPublication: 'The publication’s name, address or settings have changed.',
  sectionAdded: 'The section “{{section}}” has been added.',
  sectionRemoved: 'The section “{{section}}” has been removed.',
  sectionRenamed: 'The section “{{from}}” is now called “{{to}}”.',
  sectionsReordered: 'The order of the sections has changed.',
  sectionKind: 'The kind of the section “{{section}}” has changed.',
  sectionNew: 'The section “{{section}}” is now marked NEW.',
  sectionNotNew: 'The section “{{section}}” is no longer marked NEW.',
  entryAdded: '“{{entry}}” has been added.',
  entryRemoved: '“{{entry}}” has been removed.',
  entryMoved: '“{{entry}}” has moved to {{place}}.',
  entriesReordered: 'The order of the entries in {{place}} has changed.',
  inHighlights: 'the highlights',
  inSection: '“{{section}}”',
  entryTitle: 'The title of “{{from}}” is now “{{to}}”.',
  entrySources: 'The sources of “{{entry}}” have changed.',
  entryPoint: '“{{point}}” of “{{entry}}” has changed.',
  entryPointAdded: '“{{point}}” of “{{entry}}” has been added.',
  entryPointRemoved: '“{{point}}” of “{{entry}}” has been removed.',
  entryPoints: 'The order of the points of “{{entry}}” has changed.',
  entryBody: 'The text of “{{entry}}” has changed.',
  entryTags: 'The tags of “{{entry}}” have changed.',
  entryImage: 'The picture of “{{entry}}” has changed.',
  entryShort: '“{{entry}}” is now shown in short form.',
  entryFull: '“{{entry}}” is now shown in full.',
  andMore_one: 'And {{count}} more change.',
  andMore_other: 'And {{count}} more changes.',
}
