export {
  ArchivePage,
  generateArchiveMetadata,
  generateHomeMetadata,
  generateIssueMetadata,
  generatePublicationMetadata,
  HomePage,
  IssuePage,
  PublicationPage,
} from '../web/pages.js'
export { NotFoundPage } from '../web/not-found-page.js'
export type { HomePageArgs } from '../web/pages.js'
export type { HostPayloadConfig } from '../web/web-context.js'
export type { WebPageArgs, WebPageProps } from '../web/page-props.js'
