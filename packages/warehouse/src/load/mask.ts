/** Anything in an expression's text that looks like a personal identity code, made unreadable. */
export const maskedSql = (expression: string): string =>
  `regexp_replace(${expression}, '[0-9]{6}[-+A-FU-Ya-fu-y]?[0-9]{3}[0-9A-Za-z]', '(identity)', 'g')`
