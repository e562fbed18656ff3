import type * as GraphQL from 'graphql'

/** What is taken of the module, which is handed in: types of two instances of it do not fit into one schema. */
export type GraphQLModule = Pick<
  typeof GraphQL,
  'buildSchema' | 'GraphQLObjectType' | 'GraphQLSchema'
>
