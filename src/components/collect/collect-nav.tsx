import type { ServerProps } from 'payload'

import { optionsOf } from '../../options/plugin-options.js'
import { CollectLink } from './collect-link.js'

type Props = Pick<ServerProps, 'payload' | 'user'>

/** The way to the page for collecting, for those at the desk. */
export const CollectNav = ({ payload, user }: Props) => {
  const { roleOf, slugs } = optionsOf(payload)
  return roleOf(user) ? <CollectLink path={`/collections/${slugs.entries}/collect`} /> : null
}
