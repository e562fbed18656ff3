import { createLocalReq, type ServerProps } from 'payload'

import { proposeIssue } from '../../issues/lineup/make-next-issue.js'
import { optionsOf } from '../../options/plugin-options.js'
import { NextIssueButton } from './next-issue-button.js'

type Props = Pick<ServerProps, 'payload' | 'user'>

type Publication = { readonly id: string; readonly name: string; readonly timeZone: string }

/** With more publications than this, Payload's own form is used to create an issue. */
const MOST = 6

/** Above the list of issues: buttons that make the next issue of a publication. */
export const NextIssue = async ({ payload, user }: Props) => {
  const options = optionsOf(payload)
  const { slugs } = options
  const role = options.roleOf(user)
  if (!role) return null
  const req = await createLocalReq({ ...(user ? { user } : {}) }, payload)
  const { docs } = await payload.find({
    collection: slugs.publications,
    depth: 0,
    limit: MOST,
    overrideAccess: false,
    req,
    sort: 'name',
  })
  const publications = docs as unknown[] as Publication[]
  const proposals = await Promise.all(
    publications.map(async (publication) => {
      const context = { body: {}, options, req, role, slugs }
      const { date, number } = await proposeIssue(context, publication)
      return { date, name: publication.name, number, publication: publication.id }
    }),
  )
  const { routes, serverURL } = payload.config
  return (
    <NextIssueButton
      issuesUrl={`${routes.admin}/collections/${slugs.issues}`}
      newPublicationUrl={`${routes.admin}/collections/${slugs.publications}/create`}
      proposals={proposals}
      url={`${serverURL}${routes.api}/roundup/issues/next`}
    />
  )
}
