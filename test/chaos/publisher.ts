import { getPayload } from 'payload'

import { optionsOf } from '../../src/options/kept-options.js'
import { deathOf, die } from './die.js'

/**
 * Publishes an approved issue in a process that dies: `publisher.ts ISSUE [STEP:before|STEP:after]`. The steps are
 * `intent`, `freeze` (the edition is made) and `mailing`.
 */
const [issue = '', dieAt = ''] = process.argv.slice(2)
const death = deathOf(dieAt)
const { default: config } = await import('../../payload.config.js')
const payload = await getPayload({ config })
const { slugs } = optionsOf(payload)
const STEPS: Readonly<Record<string, string>> = {
  [slugs.editions]: 'freeze',
  [slugs.mailings]: 'mailing',
}
const { db } = payload
const create = db.create.bind(db)
db.create = async (args): Promise<unknown> => {
  const step = STEPS[args.collection]
  const isHere = step !== undefined && death?.step === step
  if (isHere && death.when === 'before') return die()
  const made: unknown = await create(args)
  return isHere ? die() : made
}
if (death?.step === 'intent' && death.when === 'before') await die()
// Asked again after a death, it goes on with what that broke off.
await payload.update({
  collection: slugs.issues,
  context: { roundupActor: 'operator', roundupHoldMs: 0 },
  data: { stage: 'published' },
  id: issue,
  overrideAccess: true,
})
process.exit()
