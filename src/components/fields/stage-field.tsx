import { FieldLabel } from '@payloadcms/ui'
import type { TextFieldServerComponent, DefaultServerCellComponentProps } from 'payload'

import { stageLabel } from '../shared/stage-label.js'

type Props = Pick<DefaultServerCellComponentProps, 'cellData' | 'i18n'>

/** The stage of a list's row in words. */
export const StageCell = ({ cellData, i18n }: Props) => <span>{stageLabel(i18n.t, cellData)}</span>

/** A stage that is kept for reading alone. */
export const StageField: TextFieldServerComponent = ({ clientField, data, field, i18n, path }) => (
  <div className="field-type text">
    <FieldLabel as="span" label={clientField.label ?? ''} path={path} />
    <p>
      {stageLabel(i18n.t, 'name' in field ? (data as Record<string, unknown>)[field.name] : '')}
    </p>
  </div>
)
