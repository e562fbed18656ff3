'use client'

import { Button, toast } from '@payloadcms/ui'

import { useTranslate } from '../shared/use-translate.js'

type Props = { readonly collectUrl: string; readonly usersSlug: string }

const commandFor = ({ collectUrl, usersSlug }: Props): string =>
  [
    `curl ${collectUrl}`,
    `-H 'Authorization: ${usersSlug} API-Key …'`,
    "-H 'Content-Type: application/json'",
    `-d '{"url": "https://example.org/paper", "note": "…"}'`,
  ].join(' \\\n  ')

/** The command that collects from a terminal, with a button that copies it. */
export const ApiSample = (props: Props) => {
  const t = useTranslate()
  const command = commandFor(props)
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(command)
    toast.success(t('collect:apiCopied'))
  }
  return (
    <>
      <pre className="roundup-collect__command" tabIndex={0}>
        {command}
      </pre>
      <Button buttonStyle="secondary" margin={false} onClick={() => void copy()} size="medium">
        {t('collect:apiCopy')}
      </Button>
    </>
  )
}
