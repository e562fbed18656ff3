'use client'

import { Button } from '@payloadcms/ui'

type Props = {
  readonly isPrimary?: boolean
  readonly isSmall?: boolean
  readonly isBusy: boolean
  readonly label: string
  /** The accessible name, where the label alone does not name the subscriber. */
  readonly spoken?: string
  readonly onPress: () => void
}

/** A button of the Mailing tab, in Payload's style. */
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
