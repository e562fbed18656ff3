import type { CollectionBeforeChangeHook } from 'payload'

import { transitionContext } from '../domain/issue/transition-context.js'

/** Fields that only our code writes: never taken from a client, a restored version or a duplicate. */
const OURS = [
  'acceptedFindings',
  'approval',
  'correction',
  'intent',
  'publishedAt',
  'editors',
] as const

/** What a request says about the transition that it asks for; a new issue has made none. */
const SAID_BY_MOVES = ['deliver', 'publishAt', 'reviewNote', 'zone'] as const

/** A restored version brings its content back, but not its place in the workflow. */
const STAY_ON_RESTORE = [
  'stage',
  'number',
  'slug',
  'deliver',
  'publishAt',
  'zone',
  'reviewNote',
] as const

const valuesOf = (
  doc: Record<string, unknown> | undefined,
  names: readonly string[],
): Record<string, unknown> => Object.fromEntries(names.map((name) => [name, doc?.[name] ?? null]))

export const protectSystemFields: CollectionBeforeChangeHook = ({
  context,
  data,
  operation,
  originalDoc,
}) => {
  const original = originalDoc as Record<string, unknown> | undefined
  const isDuplicate = operation === 'create' && original?.['id'] !== undefined
  if (operation === 'create') {
    return {
      ...data,
      ...valuesOf(undefined, OURS),
      ...valuesOf(undefined, SAID_BY_MOVES),
      ...(isDuplicate ? { importedFrom: null, stage: 'draft' } : {}),
    }
  }
  return {
    ...data,
    ...valuesOf(original, OURS),
    ...(context['isRestoringVersion'] ? valuesOf(original, STAY_ON_RESTORE) : {}),
    ...(context['isRestoringVersion'] && transitionContext({ context }).restoresAsDraft
      ? { _status: 'draft' }
      : {}),
  }
}
