/** Where the time comes from. Tests hand in a value; the system clock lives in `src/adapters`. */
export type Clock = () => Date
