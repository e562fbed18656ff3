'use client'

import { DefaultCell, useConfig } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'

/** In the list of issues: the title leads to the lineup, where the work of the week is. */
export const IssueTitleCell = (props: DefaultCellComponentProps) => {
  const { config } = useConfig()
  const { collectionSlug, rowData } = props
  const { id } = rowData as { readonly id: string }
  const lineup = `${config.routes.admin}/collections/${collectionSlug}/${id}/lineup`
  return <DefaultCell {...props} linkURL={lineup} />
}
