import type { ReactElement } from 'react'

import { notFoundPage } from '../read/pages/open-home.js'
import { PageLayout } from '../read/pages/page-layout.js'
import type { HomePageArgs } from './pages.js'
import { readerLanguage, webContext } from './web-context.js'

/** For a host's `not-found.tsx`: what to do at an address that leads nowhere. */
export const NotFoundPage = async ({ config }: HomePageArgs): Promise<ReactElement> => {
  const { body, language, title } = notFoundPage(await webContext(config), await readerLanguage())
  return (
    <PageLayout language={language}>
      <title>{title}</title>
      {body}
    </PageLayout>
  )
}
