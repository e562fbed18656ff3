import type { Metadata } from 'next'

import { FrontPage } from '../../read/pages/front-page.js'
import { Archive, archiveDescription, type SearchParams } from './archive.js'
import { readerText, readerContext } from './reader-context.js'

export const dynamic = 'force-dynamic'

export const generateMetadata = async (): Promise<Metadata> => {
  const { languages, links, model } = await readerContext()
  const [only, ...others] = await model.publications()
  if (!only || others.length > 0)
    return {
      title: (await readerText())('pages:publications'),
      alternates: { canonical: links.home() },
    }
  const canonical = links.publication({ publication: only.slug })
  return {
    title: only.name,
    description: archiveDescription(only, languages),
    alternates: { canonical },
  }
}

/** The archive where there is one publication, a choice where there are several. */
const Page = async ({ searchParams }: { readonly searchParams: SearchParams }) => {
  const { links, model } = await readerContext()
  const publications = await model.publications()
  const [only, ...others] = publications
  return only && others.length === 0 ? (
    <Archive publication={only} searchParams={searchParams} />
  ) : (
    <FrontPage links={links} publications={publications} text={await readerText()} />
  )
}

export default Page
