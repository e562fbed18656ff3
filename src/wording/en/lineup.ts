export const lineup = {
  lockedInReview:
    'This issue is in review, and an editor arranges it now. Ask an editor to send it back to draft.',
  lockedApproved:
    'This issue is approved, so its lineup stands still. “Back to edit” opens it again; the approval goes with it.',
  lockedScheduled:
    'This issue is scheduled, so its lineup stands still. “Back to edit” opens it again; approval and schedule go with it.',
  lockedPublished:
    'This issue is published. Open a correction to change its lineup on the web; it is not mailed again.',
  lockedCorrection: 'This issue is published, and an editor is correcting it.',
  lockedCorrectionApproved:
    'The correction of this issue is approved, so its lineup stands still until it is published or taken back.',
  conflict: '{{name}} changed the lineup meanwhile.',
  conflictOfSomebody: 'The lineup was changed meanwhile.',
  noLineup: 'This is no lineup. Reload the page, then try again.',
  standsAlready: 'An entry stands in an issue once, and this one stands in it already.',
  noEntry: 'There is no such entry any more.',
  noPublication: 'There is no publication yet. Make one, then its first issue.',
  whichPublication: 'Choose the publication that the issue belongs to.',
  needsSection: 'Choose a section for this entry first, so that it has a place in the next issue.',
  untitled: '{{publication}} No. {{number}}',
  filled_one: 'One entry went into the lineup: {{where}}.',
  filled_other: '{{count}} entries went into the lineup: {{where}}.',
  nothingFilled: 'No entry of the inbox is ready and has a section.',
  homeless_one: 'One ready entry has no section and stays in the inbox.',
  homeless_other: '{{count}} ready entries have no section and stay in the inbox.',
  carried_one: 'One entry went to No. {{number}}.',
  carried_other: '{{count}} entries went to No. {{number}}.',
  nothingLeft: 'No ready entry is left that could go to the next issue.',
  moved: '“{{title}}” went to No. {{number}}.',
}
