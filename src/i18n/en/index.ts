import { alignment } from './alignment.js'
import { bar } from './issue-bar.js'
import { breakers } from './breakers.js'
import { budget } from './budget.js'
import { collect } from './collect.js'
import { dashboard } from './dashboard.js'
import { fields } from './fields.js'
import { findings } from './findings.js'
import { history } from './history.js'
import { input } from './input.js'
import { letters } from './notifications.js'
import { lineup } from './lineup.js'
import { logIn } from './log-in.js'
import { mailing } from './mailing.js'
import { moves } from './transitions.js'
import { pace } from './rate-limits.js'
import { preview } from './preview.js'
import { replies } from './replies.js'
import { stages } from './stages.js'

/** English, and with it the keys that every language has. */
export const en = {
  alignment,
  bar,
  breakers,
  budget,
  collect,
  dashboard,
  fields,
  findings,
  history,
  input,
  letters,
  lineup,
  logIn,
  mailing,
  moves,
  pace,
  preview,
  replies,
  stages,
}
