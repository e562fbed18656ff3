export type Credentials = {
  readonly email?: unknown
  readonly username?: unknown
  readonly password?: unknown
}

/** Whose account is meant, written as Payload looks it up: the name that somebody chose, or their address. */
export const accountName = ({ email, username }: Credentials = {}): string | undefined => {
  const named = [username, email].find((name) => typeof name === 'string' && name.trim() !== '')
  return typeof named === 'string' ? named.toLowerCase().trim() : undefined
}
