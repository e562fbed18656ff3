import type { Metadata } from 'next'

import { NotFoundPage } from '../../read/pages/not-found-page.js'

export const metadata: Metadata = { title: 'Nothing at this address' }

export default NotFoundPage
