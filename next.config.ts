import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

/** Packages that read their own files at run time, or load very many modules: Node loads them, not the bundler. */
const OUTSIDE_THE_BUNDLE = [
  'dictionary-de',
  'dictionary-en',
  'mjml',
  'nodemailer',
  'react-email',
  'sharp',
  'tsx',
]

const nextConfig: NextConfig = {
  devIndicators: false,
  poweredByHeader: false,
  serverExternalPackages: OUTSIDE_THE_BUNDLE,
  turbopack: { root: import.meta.dirname },
}

export default withPayload(nextConfig)
