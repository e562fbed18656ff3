import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

/**
 * What the package has as modules of its own, and a checkout as packages that a bundler cannot follow. A host of the
 * package needs none of this: see `src/scripts/package/bundle-libraries.ts`.
 */
const OUTSIDE_THE_BUNDLE = ['dictionary-en', 'mjml', 'react-email']

const nextConfig: NextConfig = {
  devIndicators: false,
  poweredByHeader: false,
  serverExternalPackages: OUTSIDE_THE_BUNDLE,
  turbopack: { root: import.meta.dirname },
}

export default withPayload(nextConfig)
