import type * as GraphQLModule from 'graphql'
import type { ExecutionArgs, ValidationRule } from 'graphql'

/** How many misfits one answer names. */
const MOST_TOLD = 5

/**
 * Variables that do not fit their types are mistakes of the question, found with the others before anything is asked:
 * found later, Payload takes them for a failure of its own.
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
        { maxErrors: MOST_TOLD },
      )
      for (const error of errors) context.reportError(error)
    },
  })
