export type Credentials = {
  readonly email?: unknown
  readonly username?: unknown
  readonly password?: unknown
}

/**
 * The name of the account that somebody logs in to, as Payload looks it up: their user name or address, in lower case.
 */
export const accountName = ({ email, username }: Credentials = {}): string | undefined => {
  const named = [username, email].find((name) => typeof name === 'string' && name.trim() !== '')
  return typeof named === 'string' ? named.toLowerCase().trim() : undefined
}
