import type { PayloadHandler } from 'payload'

import { createLinks } from '../../options/links.js'
import { asciiSlug } from '../../domain/text/ascii-slug.js'
import type { ResolvedOptions } from '../../options/resolve-options.js'
import { readPublications } from '../../read/read-publications.js'

const notFound = (): Response =>
  new Response('There is no such publication.', {
    headers: { 'cache-control': 'no-store', 'content-type': 'text/plain; charset=utf-8' },
    status: 404,
  })

/** Redirects to a publication's page from the ASCII address in the `List-Archive` header of a mail. */
export const showArchive =
  (options: ResolvedOptions): PayloadHandler =>
  async ({ payload, routeParams }) => {
    const { links, slugs } = options
    const named = String(routeParams?.['publication'])
    const publications = await readPublications({ payload, slugs })
    const found = publications.find(({ slug }) => asciiSlug(slug) === named)
    if (!found) return notFound()
    const { publication } = createLinks({ links, publicUrl: options.publicUrl })
    const headers = {
      'cache-control': 'no-store',
      location: publication({ publication: found.slug }),
    }
    return new Response(null, { headers, status: 302 })
  }
