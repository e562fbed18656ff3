import { compileSkeleton, type CompileSkeletonArgs, type Personal } from './compile-skeleton.js'
import { spliceMessage } from './splice-message.js'

/** A single message, by the same way that a mailing takes: compiled, then spliced. */
export const composeOne = async (
  args: CompileSkeletonArgs & { readonly person: Personal },
): Promise<Buffer> => spliceMessage(await compileSkeleton(args), args.person)
