'use client'

import { Button } from '@payloadcms/ui'

type Props = {
  readonly isPrimary?: boolean
  readonly isSmall?: boolean
  readonly isBusy: boolean
  readonly label: string
  /** What a screen reader says, where the label alone names no reader. */
  readonly spoken?: string
  readonly onPress: () => void
}

/** A button of the tab, in Payload's own dress. */
export const ActionButton = ({ isBusy, isPrimary, isSmall, label, onPress, spoken }: Props) => (
  <Button
    buttonStyle={isPrimary ? 'primary' : 'secondary'}
    disabled={isBusy}
    margin={false}
    onClick={onPress}
    size={isSmall ? 'small' : 'medium'}
    type="button"
    {...(spoken ? { 'aria-label': spoken } : {})}
  >
    {label}
  </Button>
)
