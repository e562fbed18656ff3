/** Whether this process serves readers, and no developer. */
export const isInProduction = (
  variables: Readonly<Record<string, string | undefined>> = process.env,
): boolean => variables['NODE_ENV'] === 'production'
