type Parts = { readonly scheme: string; readonly login?: string; readonly hosts: string }

const URI =
  /^(?<scheme>mongodb(?:\+srv)?:\/\/)(?<login>[^@/?]*@)?(?<hosts>[^/?]+)(?:\/(?<database>[^?]*))?(?:\?(?<options>.*))?$/

/**
 * The connection string of another database on the same servers. `URL` cannot parse a string with several hosts.
 *
 * @param uri e.g. `mongodb://ann:pw@one:27017,two:27017/admin?replicaSet=rs0`
 */
export const mongodbUri = (uri: string, database: string): string => {
  const groups = URI.exec(uri)?.groups
  if (!groups) throw new TypeError('MONGODB_URI is no connection string of MongoDB.')
  const { hosts, login = '', scheme } = groups as Parts & Record<string, string>
  const options = new URLSearchParams(groups['options'])
  // Without it the server would look for the user in the new database.
  if (login !== '' && !options.has('authSource'))
    options.set('authSource', groups['database'] ? groups['database'] : 'admin')
  const asked = options.toString()
  return `${scheme}${login}${hosts}/${database}${asked === '' ? '' : `?${asked}`}`
}
