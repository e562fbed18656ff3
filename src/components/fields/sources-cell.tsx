import type { DefaultServerCellComponentProps } from 'payload'

import { sourceHost } from '../../domain/urls/source-host.js'

type Source = { readonly url?: string | null }

type Props = Pick<DefaultServerCellComponentProps, 'cellData'>

/** The hosts of an entry's sources, each once. */
export const SourcesCell = ({ cellData }: Props) => {
  const sources = (Array.isArray(cellData) ? cellData : []) as Source[]
  const hosts = new Set(sources.map(({ url }) => sourceHost(url ?? '')).filter(Boolean))
  return <span>{[...hosts].join(', ')}</span>
}
