type Settings = Readonly<Record<string, unknown>>

const isSettings = (value: unknown): value is Settings =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Components of both: lists one after the other, views and slots side by side. Where both name one, ours stays. */
const merged = (ours: unknown, theirs: unknown): unknown => {
  if (Array.isArray(ours) && Array.isArray(theirs))
    return [...(ours as unknown[]), ...(theirs as unknown[])]
  if (!isSettings(ours) || !isSettings(theirs) || 'Component' in ours) return ours ?? theirs
  const names = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])]
  return Object.fromEntries(names.map((name) => [name, merged(ours[name], theirs[name])]))
}

/** How the admin shows a collection: the host's settings instead of ours, and its components besides ours. */
export const overrideAdmin = <Admin extends { readonly components?: object }>(
  ours: Admin,
  theirs: Partial<Admin>,
): Admin => ({
  ...ours,
  ...theirs,
  ...((theirs.components ?? ours.components)
    ? { components: merged(ours.components, theirs.components) }
    : {}),
})
