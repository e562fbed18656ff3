type FactsTableProps = {
  readonly rows: readonly { readonly label: string; readonly value: string }[]
}

/** A table of labels and values. */
export const FactsTable = ({ rows }: FactsTableProps) => (
  <table
    cellPadding={0}
    cellSpacing={0}
    className="furniture"
    style={{ fontSize: '14px', lineHeight: '25px', margin: '8px 0 0' }}
  >
    <tbody>
      {rows.map(({ label, value }) => (
        <tr key={label}>
          <th
            dir="auto"
            scope="row"
            style={{ fontWeight: 'normal', paddingInlineEnd: '24px', textAlign: 'start' }}
          >
            {label}
          </th>
          <td style={{ textAlign: 'end', verticalAlign: 'top', whiteSpace: 'nowrap' }}>{value}</td>
        </tr>
      ))}
    </tbody>
  </table>
)
