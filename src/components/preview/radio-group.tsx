'use client'

import { useId, useSyncExternalStore } from 'react'

type ChoiceProps<Value extends string> = {
  readonly choices: readonly { readonly label: string; readonly value: Value }[]
  readonly legend: string
  readonly onChoose: (value: Value) => void
  readonly value: Value
}

/** A few radio buttons side by side. */
export const RadioGroup = <Value extends string>(props: ChoiceProps<Value>) => {
  const { choices, legend, onChoose, value } = props
  const name = useId()
  const isReady = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  return (
    <fieldset className="roundup-choice" disabled={!isReady}>
      <legend className="roundup-preview__unseen">{legend}</legend>
      {choices.map((choice) => (
        <label className="roundup-choice__one" key={choice.value}>
          <input
            checked={choice.value === value}
            name={name}
            onChange={() => onChoose(choice.value)}
            type="radio"
            value={choice.value}
          />
          <span>{choice.label}</span>
        </label>
      ))}
    </fieldset>
  )
}

/** A choice made before hydration would be lost, so the buttons are disabled until then. */
const never = () => () => undefined
