import { Fault } from '../domain/fault.js'

const NOT_FOUND: readonly unknown[] = ['ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND']

const isMissing = (error: unknown): boolean =>
  error instanceof Error &&
  NOT_FOUND.includes((error as NodeJS.ErrnoException).code) &&
  /[\\/]scripts[\\/]/.test(error.message.split(' imported from ')[0] ?? '')

/**
 * Loads a command of `src/scripts`, which is in the repository and not in the package.
 *
 * @param command as it is typed, e.g. `demo`
 * @throws {Fault} CONFIG_INVALID in a package
 */
export const loadScript = async <Module>(
  command: string,
  load: () => Promise<Module>,
): Promise<Module> => {
  try {
    return await load()
  } catch (error) {
    if (!isMissing(error)) throw error
    throw new Fault(
      'CONFIG_INVALID',
      `“roundup ${command}” is part of the repository and not of the package. Clone the repository and run it there.`,
      {},
      { cause: error },
    )
  }
}
