import { notFound } from 'next/navigation.js'

/** Addresses below an issue do not exist; the readers' own not-found page says so. */
const Page = (): never => notFound()

export default Page
