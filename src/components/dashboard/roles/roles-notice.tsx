import type { Payload, ServerProps, TypedUser } from 'payload'

import { optionsOf } from '../../../options/plugin-options.js'
import { DismissibleNotice } from './dismissible-notice.js'

type Props = Pick<ServerProps, 'payload' | 'user'>

const DISMISSED = 'roundup-roles-notice'

const isDismissed = async (payload: Payload, user: TypedUser): Promise<boolean> => {
  const { totalDocs } = await payload.count({
    collection: 'payload-preferences',
    overrideAccess: true,
    where: {
      and: [
        { key: { equals: DISMISSED } },
        { 'user.relationTo': { equals: user.collection } },
        { 'user.value': { equals: user.id } },
      ],
    },
  })
  return totalDocs > 0
}

/** Above the dashboard, where nobody has said who may do what: that everybody here is an admin, and how to change it. */
export const RolesNotice = async ({ payload, user }: Props) => {
  const { roleOf, roleSource } = optionsOf(payload)
  if (!user || roleSource !== 'everybody' || roleOf(user) !== 'admin') return null
  return (await isDismissed(payload, user)) ? null : <DismissibleNotice preference={DISMISSED} />
}
