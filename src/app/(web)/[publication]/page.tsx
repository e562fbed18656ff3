import config from '@payload-config'
import {
  generatePublicationMetadata,
  PublicationPage,
  type WebPageProps,
} from 'payload-roundup/web'

export const dynamic = 'force-dynamic'

export const generateMetadata = (props: WebPageProps) =>
  generatePublicationMetadata({ config, ...props })

const Page = (props: WebPageProps) => <PublicationPage config={config} {...props} />

export default Page
