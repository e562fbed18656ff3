/** The header fields of a message or part, unfolded, in their order. */
export type HeaderFields = {
  /** The first field of that name, given in small letters. */
  readonly get: (name: string) => string | undefined
  readonly all: (name: string) => readonly string[]
  readonly names: ReadonlySet<string>
}

const MAX_FIELDS = 1000
const MAX_VALUE = 8000
const FIELD = /^([!-9;-~]{1,80}):(.*)$/

/** Joins lines that begin with white space to the one before (RFC 5322 section 2.2.3). */
export const unfold = (lines: readonly string[]): string[] => {
  const unfolded: string[] = []
  for (const line of lines) {
    const last = unfolded.length - 1
    if (/^[ \t]/.test(line) && last >= 0) unfolded[last] = `${unfolded[last] ?? ''} ${line.trim()}`
    else unfolded.push(line)
  }
  return unfolded
}

/** Reads the fields of a head. Lines that are none are left out. */
export const readHeaders = (lines: readonly string[]): HeaderFields => {
  const fields = new Map<string, string[]>()
  for (const line of unfold(lines.slice(0, MAX_FIELDS))) {
    const [, name, value = ''] = FIELD.exec(line) ?? []
    if (!name) continue
    const key = name.toLowerCase()
    const values = fields.get(key) ?? []
    values.push(value.trim().slice(0, MAX_VALUE))
    fields.set(key, values)
  }
  return {
    get: (name) => fields.get(name)?.[0],
    all: (name) => fields.get(name) ?? [],
    names: new Set(fields.keys()),
  }
}
