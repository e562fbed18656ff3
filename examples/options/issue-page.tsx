import config from '@payload-config'
import { generateIssueMetadata, IssuePage, type WebPageProps } from 'payload-roundup/web'

export const dynamic = 'force-dynamic'

export const generateMetadata = (props: WebPageProps) => generateIssueMetadata({ config, ...props })

const Page = (props: WebPageProps) => <IssuePage config={config} {...props} />

export default Page
