import config from '@payload-config'
import { NotFoundPage } from 'payload-roundup/web'

const NotFound = () => <NotFoundPage config={config} />

export default NotFound
