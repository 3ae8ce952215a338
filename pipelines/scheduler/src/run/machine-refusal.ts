const refusals: Readonly<Record<string, string>> = {
  EACCES: 'this user may not',
  EPERM: 'this user may not',
  EROFS: 'the disk is read-only',
  ENOTDIR: 'a part of the path is no folder',
  EISDIR: 'it is a folder, expected a file',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the quota of the disk is used',
}

/** One line on what the machine did not let be done with a file, null where an error is of another kind. */
export function machineRefusal(error: unknown): string | null {
  const { code = '', syscall = '', path } = error as NodeJS.ErrnoException
  const why = refusals[code]
  return why && path ? `${path}: ${why} (${syscall} ${code})` : null
}
