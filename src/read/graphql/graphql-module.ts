import type * as GraphQL from 'graphql'

/** The part of the `graphql` module that we use. It is passed in, because one schema cannot mix types of two instances. */
export type GraphQLModule = Pick<
  typeof GraphQL,
  'buildASTSchema' | 'GraphQLObjectType' | 'GraphQLSchema' | 'parse' | 'visit'
>
