'use client'

import { Button, toast, useTranslation } from '@payloadcms/ui'

import { localizedText } from '../../i18n/localize.js'
import { translate } from '../../i18n/translate.js'

type Props = { readonly collectUrl: string; readonly usersSlug: string }

const commandFor = ({ collectUrl, usersSlug }: Props): string =>
  [
    `curl ${collectUrl}`,
    `-H 'Authorization: ${usersSlug} API-Key …'`,
    "-H 'Content-Type: application/json'",
    `-d '{"url": "https://example.org/paper", "note": "…"}'`,
  ].join(' \\\n  ')

/** The command that collects from a terminal, to be copied. */
export const ApiSample = (props: Props) => {
  const { t } = useTranslation()
  const command = commandFor(props)
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(command)
    toast.success(translate(t, localizedText('collect:apiCopied')))
  }
  return (
    <>
      <pre className="roundup-collect__command" tabIndex={0}>
        {command}
      </pre>
      <Button buttonStyle="secondary" margin={false} onClick={() => void copy()} size="medium">
        {translate(t, localizedText('collect:apiCopy'))}
      </Button>
    </>
  )
}
