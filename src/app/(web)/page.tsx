import config from '@payload-config'
import { generateHomeMetadata, HomePage } from 'payload-roundup/web'

export const dynamic = 'force-dynamic'

export const generateMetadata = () => generateHomeMetadata({ config })

const Page = () => <HomePage config={config} />

export default Page
