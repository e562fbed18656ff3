import { notFound } from 'next/navigation.js'

/** Addresses below an issue: nothing stands there, and the page that says so is ours. */
const Page = (): never => notFound()

export default Page
