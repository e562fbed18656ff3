import type { Metadata } from 'next'
import { notFound } from 'next/navigation.js'

import { Archive, archiveDescription, type SearchParams } from '../archive.js'
import { findPublicationByPath, readerContext } from '../reader-context.js'

export const dynamic = 'force-dynamic'

type PageProps = {
  readonly params: Promise<{ readonly publication: string }>
  readonly searchParams: SearchParams
}

export const generateMetadata = async ({ params }: PageProps): Promise<Metadata> => {
  const publication = await findPublicationByPath((await params).publication)
  if (!publication) return {}
  const { languages, links } = await readerContext()
  return {
    title: publication.name,
    description: archiveDescription(publication, languages),
    alternates: { canonical: links.publication({ publication: publication.slug }) },
  }
}

const Page = async ({ params, searchParams }: PageProps) => {
  const publication = await findPublicationByPath((await params).publication)
  if (!publication) notFound()
  return <Archive publication={publication} searchParams={searchParams} />
}

export default Page
