import { type ReadRoundupArgs, readRoundup } from '../../../src/import/parse/read-roundup.js'
import { type IssuePlanJson, planToJson } from '../../../src/import/plan/plan-to-json.js'

/** The plan of a roundup as the command line prints it, with its texts in Markdown. */
export const readAsJson = (args: ReadRoundupArgs): IssuePlanJson => planToJson(readRoundup(args))
