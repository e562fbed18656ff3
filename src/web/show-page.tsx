import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation.js'
import type { ReactElement } from 'react'

import type { Links } from '../domain/urls/links.js'
import { PageLayout } from '../read/pages/page-layout.js'
import type { OpenedPage } from '../read/pages/readers-page.js'

type Moved = Extract<OpenedPage, { kind: 'moved' }>

/** The address of a page under its present slugs: built from the host's own patterns, so it leads to no other host. */
export type AddressOfMoved = (links: Links, slugs: Moved) => string

/** The page in its layout; or what Next.js throws for one that has moved or does not exist. */
export const showPage = (
  opened: OpenedPage,
  links: Links,
  addressOfMoved: AddressOfMoved,
): ReactElement => {
  if (opened.kind === 'missing') notFound()
  if (opened.kind === 'moved') permanentRedirect(addressOfMoved(links, opened))
  const { accent, body, language } = opened.page
  return (
    <PageLayout accent={accent} language={language}>
      {body}
    </PageLayout>
  )
}

/** The metadata of a page; none where there is no page. */
export const pageMetadata = (opened: OpenedPage): Metadata => {
  if (opened.kind !== 'page') return {}
  const { canonical, description, pictures, publishedAt, title } = opened.page
  const [picture] = pictures ?? []
  return {
    title: { absolute: title },
    ...(description ? { description } : {}),
    ...(canonical ? { alternates: { canonical } } : {}),
    openGraph: {
      title,
      ...(description ? { description } : {}),
      ...(canonical ? { url: canonical } : {}),
      ...(picture ? { images: [picture] } : {}),
      ...(publishedAt ? { publishedTime: publishedAt, type: 'article' } : { type: 'website' }),
    },
  }
}
