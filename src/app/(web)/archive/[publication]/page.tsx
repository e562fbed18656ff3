import config from '@payload-config'
import { generateArchiveMetadata, ArchivePage, type WebPageProps } from 'payload-roundup/web'

export const dynamic = 'force-dynamic'

export const generateMetadata = (props: WebPageProps) =>
  generateArchiveMetadata({ config, ...props })

const Page = (props: WebPageProps) => <ArchivePage config={config} {...props} />

export default Page
