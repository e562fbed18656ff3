'use client'

import type { FindingAnswer } from '../../../issues/findings/answers.js'

type Props = { readonly finding: FindingAnswer }

/** The message of a finding. An earlier issue in it is a link. */
export const FindingMessage = ({ finding: { earlier, message } }: Props) => {
  const at = earlier ? message.lastIndexOf(earlier.label) : -1
  if (!earlier || at < 0) return <p>{message}</p>
  return (
    <p>
      {message.slice(0, at)}
      <a className="roundup-findings__link" href={earlier.href}>
        {earlier.label}
      </a>
      {message.slice(at + earlier.label.length)}
    </p>
  )
}
