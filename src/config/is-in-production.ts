/** Whether this process runs in production. */
export const isInProduction = (
  variables: Readonly<Record<string, string | undefined>> = process.env,
): boolean => variables['NODE_ENV'] === 'production'
