import { compileSkeleton, type CompileSkeletonArgs, type PersonalData } from './compile-skeleton.js'
import { messageWriter } from './message-writer.js'

/** A single message, by the same way that a mailing takes: compiled, then spliced; unsigned. */
export const composeSingleMessage = async (
  args: CompileSkeletonArgs & { readonly person: PersonalData },
): Promise<Buffer> => messageWriter(await compileSkeleton(args), [])(args.person)
