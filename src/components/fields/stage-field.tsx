import { FieldLabel } from '@payloadcms/ui'
import type { TextFieldServerComponent, DefaultServerCellComponentProps } from 'payload'

import { stageLabel } from '../shared/stage-label.js'

type Props = Pick<DefaultServerCellComponentProps, 'cellData' | 'i18n'>

/** The label of a stage in a list. */
export const StageCell = ({ cellData, i18n }: Props) => <span>{stageLabel(i18n.t, cellData)}</span>

/** The label of a stage in a form, read-only. */
export const StageField: TextFieldServerComponent = ({ clientField, data, field, i18n, path }) => (
  <div className="field-type text">
    <FieldLabel as="span" label={clientField.label ?? ''} path={path} />
    <p>
      {stageLabel(i18n.t, 'name' in field ? (data as Record<string, unknown>)[field.name] : '')}
    </p>
  </div>
)
