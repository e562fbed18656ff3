import { NotFoundPage } from '../../read/pages/not-found-page.js'
import { readerText } from './reader-context.js'

const NotFound = async () => <NotFoundPage text={await readerText()} />

export default NotFound
