import type { Metadata } from 'next'

import { FrontPage } from '../../read/pages/front-page.js'
import { Archive, type SearchParams } from './archive.js'
import { readerContext } from './reader-context.js'

export const dynamic = 'force-dynamic'

export const generateMetadata = async (): Promise<Metadata> => {
  const { links, model } = await readerContext()
  const [only, ...others] = await model.publications()
  if (!only || others.length > 0)
    return { title: 'Newsletters', alternates: { canonical: links.home() } }
  const canonical = links.publication({ publication: only.slug })
  return { title: only.name, description: `All issues of ${only.name}.`, alternates: { canonical } }
}

/** The archive where there is one publication, a choice where there are several. */
const Page = async ({ searchParams }: { readonly searchParams: SearchParams }) => {
  const { links, model } = await readerContext()
  const publications = await model.publications()
  const [only, ...others] = publications
  return only && others.length === 0 ? (
    <Archive publication={only} searchParams={searchParams} />
  ) : (
    <FrontPage links={links} publications={publications} />
  )
}

export default Page
