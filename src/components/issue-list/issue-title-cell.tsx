'use client'

import { DefaultCell, useConfig } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'

/** The title in the list of issues, linked to the Lineup tab. */
export const IssueTitleCell = (props: DefaultCellComponentProps) => {
  const { config } = useConfig()
  const { collectionSlug, rowData } = props
  const { id } = rowData as { readonly id: string }
  const lineup = `${config.routes.admin}/collections/${collectionSlug}/${id}/lineup`
  return <DefaultCell {...props} linkURL={lineup} />
}
