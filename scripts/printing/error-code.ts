/** The code that Node gives its errors: ERR_PARSE_ARGS_UNKNOWN_OPTION, ENOENT. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
