import { NotFoundPage } from '../../read/pages/not-found-page.js'

export default NotFoundPage
