'use client'

import { useId } from 'react'

type ChoiceProps<Value extends string> = {
  readonly choices: readonly { readonly label: string; readonly value: Value }[]
  readonly isDisabled?: boolean
  readonly legend: string
  readonly onChoose: (value: Value) => void
  readonly value: Value
}

/** One of a few, side by side; arrow keys go from one to the next. */
export const Choice = <Value extends string>(props: ChoiceProps<Value>) => {
  const { choices, isDisabled = false, legend, onChoose, value } = props
  const name = useId()
  return (
    <fieldset className="roundup-choice" disabled={isDisabled}>
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
