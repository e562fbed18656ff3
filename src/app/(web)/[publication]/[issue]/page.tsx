import type { Metadata } from 'next'
import { notFound } from 'next/navigation.js'

import { issueLinks } from '../../../../read/issue-links.js'
import { IssuePage } from '../../../../read/pages/issue-page.js'
import { findIssueByPath, readerContext } from '../../reader-context.js'

export const dynamic = 'force-dynamic'

type PageProps = {
  readonly params: Promise<{ readonly issue: string; readonly publication: string }>
}

const find = async ({ params }: PageProps) => {
  const { issue, publication } = await params
  return findIssueByPath(publication, issue)
}

export const generateMetadata = async (props: PageProps): Promise<Metadata> => {
  const issue = await find(props)
  if (!issue) return {}
  const { links } = await readerContext()
  const { preheader, publication, title } = issue.content
  return {
    title: title === publication.name ? title : `${title} · ${publication.name}`,
    description: preheader,
    alternates: { canonical: issueLinks(links, issue).issue() },
  }
}

const Page = async (props: PageProps) => {
  const issue = await find(props)
  if (!issue) notFound()
  const { languages, links } = await readerContext()
  return <IssuePage issue={issue} languages={languages} links={links} />
}

export default Page
