'use client'

import { SetDocumentStepNav, useConfig, useDocumentInfo } from '@payloadcms/ui'

/** The way back to the list, which Payload draws on its own form alone. */
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
