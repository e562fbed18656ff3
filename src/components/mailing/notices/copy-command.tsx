'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import type { Formatters } from '../use-formatters.js'

type Props = { readonly command: string; readonly formatters: Formatters }

/** A command for the terminal, with a button that copies it. */
export const CopyCommand = ({ command, formatters }: Props) => {
  const [isCopied, setCopied] = useState(false)
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(command)
    setCopied(true)
  }
  return (
    <div className="roundup-mailing__command">
      <code>{command}</code>
      <Button
        buttonStyle="secondary"
        margin={false}
        onClick={() => void copy()}
        size="small"
        type="button"
      >
        {formatters.t(isCopied ? 'mailing:copied' : 'mailing:copyCommand')}
      </Button>
    </div>
  )
}
