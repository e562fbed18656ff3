/** Letters to those who work at the desk. `issue` is its title, `number` its number. */
export const notifications = {
  orOpen: 'Or open this address:',
  openIssue: 'Open the issue',
  openMailing: 'Open the mailing',
  numbered: 'No. {{number}} of {{publication}}',
  operator: 'Somebody at the command line',
  roundup: 'Roundup',
  somebody: 'Somebody of your newsroom',

  reviewSubject: 'Please review: {{issue}}',
  reviewHeading: 'Please review “{{issue}}”',
  reviewMessage: '{{name}} asks for a review of this issue.',
  reviewTodo: 'Read it, then approve it or send it back with a note that says what is missing.',
  reviewFoot: 'You get this because you may approve issues of {{publication}}.',

  sentBackSubject: 'Sent back: {{issue}}',
  sentBackHeading: '“{{issue}}” was sent back',
  sentBackMessage: '{{name}} has read this issue and sent it back with a note:',
  sentBackWithoutNote: '{{name}} has sent this issue back, without a note.',
  sentBackTodo: 'Work on it, then ask for a review again.',
  sentBackFoot: 'You get this because you worked on this issue of {{publication}}.',

  voidedSubject: 'Your approval no longer holds: {{issue}}',
  voidedHeading: 'Your approval of “{{issue}}” no longer holds',
  voidedMessage:
    '{{name}} has changed this issue after you approved it. It is in review again, and nothing goes out until somebody approves it anew.',
  voidedChanges: 'What has changed:',
  voidedMore_one: 'and one more change',
  voidedMore_other: 'and {{count}} more changes',
  voidedTodo: 'Look at what has changed, then approve the issue again or send it back.',
  voidedFoot: 'You get this because you approved this issue of {{publication}}.',

  refusedSubject: 'Not published at its hour: {{issue}}',
  refusedHeading: '“{{issue}}” was not published at its hour',
  refusedMessage: 'It was scheduled, and when its hour came it could not be published. The reason:',
  refusedTodo:
    'It is in review again, and no mail went out. Mend what stands above, have it approved, then publish or schedule it anew.',
  refusedFoot:
    'You get this because you scheduled this issue of {{publication}} or may publish it.',

  delayedSubject: 'Not published yet: {{issue}}',
  delayedHeading: '“{{issue}}” is not published yet',
  delayedMessage:
    'It was to be published, and for some minutes that has failed for a reason that does not lie in the issue: most often a database that is busy or cannot be reached.',
  delayedTodo:
    'The issue keeps its approval, and Roundup tries again every minute. Whoever runs the server finds the error in the log of the worker.',
  delayedFoot:
    'You get this because you scheduled this issue of {{publication}} or may publish it.',

  settledSubject: 'Mailing done: {{issue}}',
  settledHeading: 'The mailing of “{{issue}}” is done',
  settledMessage_one: 'One subscriber was on its list. This is how it went:',
  settledMessage_other: '{{total}} subscribers were on its list. This is how it went:',
  settledNobody: 'Nobody was on its list, so no mail went out.',
  accepted: 'Accepted by their servers',
  refused: 'Refused',
  uncertain: 'Uncertain',
  skipped: 'Skipped',
  took: 'Took',
  rate: 'Pace',
  perSecond: '{{rate}} a second',
  lessThanASecond: 'less than a second',
  seconds_one: 'one second',
  seconds_other: '{{count}} seconds',
  minutes_one: 'one minute',
  minutes_other: '{{count}} minutes',
  hours_one: 'one hour',
  hours_other: '{{count}} hours',
  days_one: 'one day',
  days_other: '{{count}} days',
  two: '{{first}} {{second}}',
  reasons: 'Why servers refused, most frequent first:',
  settledUncertain_one:
    'One delivery is uncertain: the message may have arrived. The mailing shows it; decide there whether to send it again.',
  settledUncertain_other:
    '{{count}} deliveries are uncertain: the messages may have arrived. The mailing shows them; decide there whether to send them again.',
  settledNothingToDo: 'There is nothing left to do.',
  settledTodo:
    'The mailing shows every refusal; addresses that do not exist can be taken off the list.',
  settledExport: 'All deliveries as a table (CSV)',
  settledFoot:
    'You get this because you published this issue of {{publication}} or may publish it.',

  pausedSubject: 'Mailing paused: {{issue}}',
  pausedHeading: 'The mailing of “{{issue}}” is paused',
  pausedMessage: 'It stopped by itself after {{done}} of {{total}} deliveries. The reason:',
  pausedAtStart: 'It stopped by itself before the first delivery. The reason:',
  pausedTodo:
    'Mend the cause, then press “{{resume}}”. Nothing is lost meanwhile, and whoever has got the issue does not get it again.',
  pausedFoot: 'You get this because you may publish issues of {{publication}}.',

  stalledSubject: 'Mailing does not move: {{issue}}',
  stalledHeading: 'The mailing of “{{issue}}” does not move',
  stalledMessage:
    'For {{span}} no delivery has had an outcome, although it waits for nothing. {{done}} of {{total}} are done.',
  stalledTodo:
    'Look into the log of the worker and of the mail server. The mailing goes on by itself once the cause is mended; nothing is lost, and nobody gets the issue twice.',
  stalledTodoServer:
    'That is what the mail server says, or whoever answers in its place. Ask those who look after it. The mailing goes on by itself once it answers; nothing is lost, and nobody gets the issue twice.',
  stalledFoot: 'You get this because you may publish issues of {{publication}}.',
}
