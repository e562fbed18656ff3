import { compileSkeleton, type CompileSkeletonArgs, type Personal } from './compile-skeleton.js'
import { messageWriter } from './message-writer.js'

/** A single message, by the same way that a mailing takes: compiled, then spliced; unsigned. */
export const composeOne = async (
  args: CompileSkeletonArgs & { readonly person: Personal },
): Promise<Buffer> => messageWriter(await compileSkeleton(args), [])(args.person)
