import type * as GraphQLModule from 'graphql'
import type { ExecutionArgs, ValidationRule } from 'graphql'

/** How many invalid values one answer names. */
const MAX_ERRORS = 5

/**
 * Reports GraphQL variables that do not fit their types together with the other mistakes of a query. Payload, which
 * finds them later, would answer them as a failure of its own.
 */
export const checkVariables =
  (
    { getVariableValues }: Pick<typeof GraphQLModule, 'getVariableValues'>,
    { operationName, variableValues }: ExecutionArgs,
  ): ValidationRule =>
  (context) => ({
    OperationDefinition: ({ name, variableDefinitions }) => {
      if (operationName && name?.value !== operationName) return
      const { errors = [] } = getVariableValues(
        context.getSchema(),
        variableDefinitions ?? [],
        variableValues ?? {},
        { maxErrors: MAX_ERRORS },
      )
      for (const error of errors) context.reportError(error)
    },
  })
