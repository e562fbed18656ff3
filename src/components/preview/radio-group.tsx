'use client'

import { useId, useSyncExternalStore } from 'react'

type ChoiceProps<Value extends string> = {
  readonly choices: readonly { readonly label: string; readonly value: Value }[]
  readonly legend: string
  readonly onChoose: (value: Value) => void
  readonly value: Value
}

/** One of a few, side by side; arrow keys go from one to the next. */
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

/** A choice made before the page answers would be lost: it waits for the browser, then never changes again. */
const never = () => () => undefined
