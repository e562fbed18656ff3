'use client'

import { SetDocumentStepNav, useConfig, useDocumentInfo } from '@payloadcms/ui'

/** The breadcrumbs, which Payload itself shows only on its own form. */
export const IssueBreadcrumbs = () => {
  const { collectionSlug, id } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const collection = collectionSlug ? getEntityConfig({ collectionSlug }) : null
  if (!collection || id === undefined) return null
  return (
    <SetDocumentStepNav
      collectionSlug={collection.slug}
      id={id}
      isTrashed={false}
      pluralLabel={collection.labels.plural}
      useAsTitle={collection.admin.useAsTitle}
    />
  )
}
