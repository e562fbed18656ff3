import type { Metadata } from 'next'
import type { ReactElement } from 'react'

import { addressOf, type WebPageArgs } from './page-props.js'
import { openWebArchive, openWebHome, openWebIssue, openWebPublication } from './open-web-page.js'
import { pageMetadata, showPage } from './show-page.js'
import { type HostPayloadConfig, webContext } from './web-context.js'

const linksOf = async (config: HostPayloadConfig) => (await webContext(config)).links

const openIssueOf = async (args: WebPageArgs) => {
  const { issue, publication } = await addressOf(args)
  return openWebIssue(args.config, publication, issue)
}

/**
 * The page of an issue. Next.js answers an earlier slug with a redirect, and an unknown one with its not-found page.
 *
 * @example
 * ```tsx
 * // app/(frontend)/[publication]/[issue]/page.tsx
 * import config from '@payload-config'
 * import { generateIssueMetadata, IssuePage, type WebPageProps } from 'payload-roundup/web'
 *
 * export const generateMetadata = (props: WebPageProps) => generateIssueMetadata({ ...props, config })
 *
 * export default function Page(props: WebPageProps) {
 *   return <IssuePage {...props} config={config} />
 * }
 * ```
 */
export const IssuePage = async (args: WebPageArgs): Promise<ReactElement> =>
  showPage(await openIssueOf(args), await linksOf(args.config), (links, { issue, publication }) =>
    links.issue({ issue: issue ?? '', publication }),
  )

/** Title, description, picture and canonical address of `IssuePage`. */
export const generateIssueMetadata = async (args: WebPageArgs): Promise<Metadata> =>
  pageMetadata(await openIssueOf(args))

const openPublicationOf = async (args: WebPageArgs) =>
  openWebPublication(args.config, (await addressOf(args)).publication)

/** The page of a publication with its newest issues. */
export const PublicationPage = async (args: WebPageArgs): Promise<ReactElement> =>
  showPage(await openPublicationOf(args), await linksOf(args.config), (links, of) =>
    links.publication(of),
  )

/** Title and canonical address of `PublicationPage`. */
export const generatePublicationMetadata = async (args: WebPageArgs): Promise<Metadata> =>
  pageMetadata(await openPublicationOf(args))

const openArchiveOf = async (args: WebPageArgs) => {
  const { after, publication } = await addressOf(args)
  return openWebArchive(args.config, publication, after)
}

/** All issues of a publication, 20 a page; `?after=` names the page. */
export const ArchivePage = async (args: WebPageArgs): Promise<ReactElement> =>
  showPage(await openArchiveOf(args), await linksOf(args.config), (links, of) => links.archive(of))

/** Title and canonical address of `ArchivePage`. */
export const generateArchiveMetadata = async (args: WebPageArgs): Promise<Metadata> =>
  pageMetadata(await openArchiveOf(args))

/** What a page without an address of its own takes. */
export type HomePageArgs = {
  /** The app's Payload config. */
  readonly config: HostPayloadConfig
}

/** The list of publications; where there is one publication, its page. */
export const HomePage = async ({ config }: HomePageArgs): Promise<ReactElement> =>
  showPage(await openWebHome(config), await linksOf(config), (links) => links.home())

/** Title and canonical address of `HomePage`. */
export const generateHomeMetadata = async ({ config }: HomePageArgs): Promise<Metadata> =>
  pageMetadata(await openWebHome(config))
