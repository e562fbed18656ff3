import type { ServerProps } from 'payload'

import { optionsOf } from '../../options/plugin-options.js'
import { CollectLink } from './collect-link.js'

type Props = Pick<ServerProps, 'payload' | 'user'>

/** The navigation link to the collect page, for staff. */
export const CollectNav = ({ payload, user }: Props) => {
  const { roleOf, slugs } = optionsOf(payload)
  return roleOf(user) ? <CollectLink path={`/collections/${slugs.entries}/collect`} /> : null
}
