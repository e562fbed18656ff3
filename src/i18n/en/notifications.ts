/** Letters to those who work at the desk. `issue` is its title, `number` its number. */
export const notifications = {
  orOpen: 'Or open this address:',
  openIssue: 'Open the issue',
  openMailing: 'Open the mailing',
  numbered: 'No. {{number}} of {{publication}}',
  operator: 'Somebody on the command line',
  roundup: 'Roundup',
  somebody: 'Somebody in your newsroom',

  reviewSubject: 'Please review: {{issue}}',
  reviewHeading: 'Please review “{{issue}}”',
  reviewMessage: '{{name}} asks you to review this issue.',
  reviewTodo: 'Read it, then approve it, or send it back with a note.',
  reviewFoot: 'You get this because you may approve issues of {{publication}}.',

  sentBackSubject: 'Sent back: {{issue}}',
  sentBackHeading: '“{{issue}}” was sent back',
  sentBackMessage: '{{name}} has sent this issue back with a note:',
  sentBackWithoutNote: '{{name}} has sent this issue back, without a note.',
  sentBackTodo: 'Revise it, then send it for review again.',
  sentBackFoot: 'You get this because you worked on this issue of {{publication}}.',

  voidedSubject: 'Approval no longer valid: {{issue}}',
  voidedHeading: 'Your approval of “{{issue}}” is no longer valid',
  voidedMessage:
    '{{name}} has changed this issue after you approved it. It is in review again and cannot go out until somebody approves it.',
  voidedChanges: 'What has changed:',
  voidedMore_one: 'and {{count}} more change',
  voidedMore_other: 'and {{count}} more changes',
  voidedTodo: 'Check the changes, then approve the issue again or send it back.',
  voidedFoot: 'You get this because you approved this issue of {{publication}}.',

  refusedSubject: 'Not published on schedule: {{issue}}',
  refusedHeading: '“{{issue}}” was not published on schedule',
  refusedMessage: 'It could not be published at its scheduled time. The reason:',
  refusedTodo:
    'It is in review again, and no e-mail was sent. Fix the reason above, have the issue approved, then publish or schedule it again.',
  refusedFoot:
    'You get this because you scheduled this issue of {{publication}} or may publish it.',

  delayedSubject: 'Not published yet: {{issue}}',
  delayedHeading: '“{{issue}}” is not published yet',
  delayedMessage:
    'Its time has come, but publishing has failed for some minutes. The cause is not in the issue: most often the database is busy or cannot be reached.',
  delayedTodo:
    'The issue keeps its approval, and Roundup tries again every minute. The error is in the log of the worker.',
  delayedFoot:
    'You get this because you scheduled this issue of {{publication}} or may publish it.',

  settledSubject: 'Mailing complete: {{issue}}',
  settledHeading: 'The mailing of “{{issue}}” is complete',
  settledMessage_one: 'The issue went to {{count}} subscriber. The outcome:',
  settledMessage_other: 'The issue went to {{count}} subscribers. The outcome:',
  settledNobody: 'There were no subscribers, so no e-mail was sent.',
  accepted: 'Accepted by mail servers',
  refused: 'Refused',
  uncertain: 'Uncertain',
  skipped: 'Skipped',
  took: 'Duration',
  rate: 'Speed',
  perSecond: '{{rate}} per second',
  reasons: 'Reasons for refusals, most frequent first:',
  settledUncertain_one:
    '{{count}} delivery is uncertain: the message may have arrived. Open the mailing to decide whether it is sent again.',
  settledUncertain_other:
    '{{count}} deliveries are uncertain: the messages may have arrived. Open the mailing to decide whether they are sent again.',
  settledNothingToDo: 'There is nothing left to do.',
  settledTodo: 'The mailing lists every refusal. Remove addresses that do not exist.',
  settledExport: 'Download all deliveries (CSV)',
  settledFoot:
    'You get this because you published this issue of {{publication}} or may publish it.',

  pausedSubject: 'Mailing paused: {{issue}}',
  pausedHeading: 'The mailing of “{{issue}}” is paused',
  pausedMessage: 'It paused automatically after {{done}} of {{total}} deliveries. The reason:',
  pausedAtStart: 'It paused automatically before the first delivery. The reason:',
  pausedTodo:
    'Fix the cause, then click “{{resume}}”. Nothing is lost, and nobody gets the issue twice.',
  pausedFoot: 'You get this because you may publish issues of {{publication}}.',

  stalledSubject: 'Mailing has stalled: {{issue}}',
  stalledHeading: 'The mailing of “{{issue}}” has stalled',
  stalledMessage:
    'No delivery has had an outcome for {{span}}, although the mailing waits for nothing. {{done}} of {{total}} are done.',
  stalledTodo:
    'Check the logs of the worker and of the mail server. The mailing continues by itself once the cause is fixed. Nothing is lost, and nobody gets the issue twice.',
  stalledTodoServer:
    'This is the reply of the mail server. Ask the people who run it. The mailing continues by itself once it answers. Nothing is lost, and nobody gets the issue twice.',
  stalledFoot: 'You get this because you may publish issues of {{publication}}.',
}
