import type { Payload } from 'payload'

import { optionsOf } from '../../src/options/plugin-options.js'
import type { Task } from './task.js'
import { parseKillPoint, killSelf } from './kill-point.js'
import { operatorContext } from '../../src/domain/issue/transition-context.js'

type Publishing = Extract<Task, { role: 'publisher' }>

/**
 * Publishes an approved issue and is killed on the way. The steps are `intent`, `freeze` (of the edition) and
 * `mailing`. Called again, it continues what the kill interrupted.
 */
export const publishUntilKilled = async (
  payload: Payload,
  { dieAt, issueId }: Publishing,
): Promise<void> => {
  const death = parseKillPoint(dieAt)
  const { slugs } = optionsOf(payload)
  const dyingAt = async <Made>(
    step: string | undefined,
    work: () => Promise<Made>,
  ): Promise<Made> => {
    const isHere = step !== undefined && death?.step === step
    if (isHere && death.when === 'before') return killSelf()
    const made = await work()
    return isHere ? killSelf() : made
  }
  const { db } = payload
  const create = db.create.bind(db)
  const steps: Readonly<Record<string, string>> = {
    [slugs.editions]: 'freeze',
    [slugs.mailings]: 'mailing',
  }
  db.create = (args) => dyingAt(steps[args.collection], () => create(args))
  const updateOne = db.updateOne.bind(db)
  db.updateOne = (args) =>
    dyingAt(args.collection === slugs.issues ? 'intent' : undefined, () => updateOne(args))
  await payload.update({
    collection: slugs.issues,
    context: operatorContext(0),
    data: { stage: 'published' },
    id: issueId,
    overrideAccess: true,
  })
}
