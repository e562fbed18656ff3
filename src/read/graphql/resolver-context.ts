import type { Payload } from 'payload'

import { createLinks } from '../../options/links.js'
import { httpStatus, Refusal } from '../../access/refusal.js'
import { Fault } from '../../domain/fault.js'
import type { Links } from '../../domain/urls/links.js'
import type { ResolvedOptions } from '../../options/resolve-options.js'
import { createReadModel } from '../create-read-model.js'
import type { ReadModel } from '../read-model.js'

/** The context that Payload and our own endpoint pass to every resolver. */
export type GraphQLContext = { readonly req: { readonly payload: Payload } }

export type ResolverContext = { readonly links: Links; readonly model: ReadModel }

const kept = new WeakMap<GraphQLContext['req'], ResolverContext>()

/** The context of a request's resolvers; it is cached per request, so that they share their queries. */
export const resolverContext = (
  { req }: GraphQLContext,
  options: ResolvedOptions,
): ResolverContext => {
  const known = kept.get(req)
  if (known) return known
  const { payload } = req
  const reading = {
    links: createLinks(options),
    model: createReadModel({ payload, slugs: options.slugs }),
  }
  kept.set(req, reading)
  return reading
}

/** Shows the message of a `Fault` to the reader; any other error is a bug and is rethrown. */
export const withReadableFaults = async <Answer>(
  answer: () => Promise<Answer>,
): Promise<Answer> => {
  try {
    return await answer()
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    const { code, message } = error
    throw new Refusal({ data: { code }, fault: error, message, status: httpStatus(error) ?? 400 })
  }
}
