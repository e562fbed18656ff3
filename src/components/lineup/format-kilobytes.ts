const KB = 1024

/** `2.6 KB`, in the reader's own digits. */
export const formatKilobytes = (bytes: number, language: string): string =>
  `${new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(bytes / KB)} KB`
