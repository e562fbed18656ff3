import type { DefaultServerCellComponentProps } from 'payload'

import { stageLabel } from '../shared/stage-label.js'

type Props = Pick<DefaultServerCellComponentProps, 'cellData' | 'i18n'>

/** The stage of a list's row in words. */
export const StageCell = ({ cellData, i18n }: Props) => <span>{stageLabel(i18n.t, cellData)}</span>
