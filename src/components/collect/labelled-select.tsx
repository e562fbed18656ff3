export type LabelledOption = { readonly label: string; readonly value: string }

type Props = {
  readonly choices: readonly LabelledOption[]
  readonly label: string
  readonly name: string
  /** The label of the empty choice. */
  readonly nothing: string
  readonly onChoose: (value: string) => void
  readonly value: string
}

/** The browser's own select with a label, which screen readers announce. */
export const LabelledSelect = ({ choices, label, name, nothing, onChoose, value }: Props) => (
  <div className="field-type">
    <label className="field-label" htmlFor={`collect-${name}`}>
      {label}
    </label>
    <select
      className="roundup-collect__select"
      id={`collect-${name}`}
      onChange={(event) => onChoose(event.target.value)}
      value={value}
    >
      <option value="">{nothing}</option>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  </div>
)
