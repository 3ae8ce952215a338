/** A construct the two engines don't share, and what to write instead. */
interface Banned {
  pattern: RegExp
  instead: string
}

const banned: Banned[] = [
  { pattern: /\bstrftime\s*\(/g, instead: 'year_month' },
  { pattern: /\b(generate_series|range|unnest)\s*\(/g, instead: 'calendar_month' },
  { pattern: /\b(arg_max|arg_min|max_by|min_by)\s*\(/g, instead: 'last_by' },
  { pattern: /\bstring_agg\s*\(/g, instead: 'join_distinct' },
  {
    pattern: /\b(date_diff|datediff|date_sub|datesub)\s*\(/g,
    instead: 'days_between, months_between_starts',
  },
  { pattern: /\b\w+_(on|day|month)\s*-\s*\w+\.?\w*_(on|day|month)\b/g, instead: 'days_between' },
  { pattern: /\bdate_trunc\s*\(/g, instead: 'month_start' },
  { pattern: /\binterval\b/g, instead: 'add_days, add_months' },
  { pattern: /\b(quantile\w*|median|percentile\w*)\s*\(/g, instead: 'quantile_exact, median_exact' },
  { pattern: /\bcorr\s*\(/g, instead: 'corr_f' },
  { pattern: /\basof\b/g, instead: 'a join with a range and row_number' },
  { pattern: /\bqualify\b/g, instead: 'a where over a subquery' },
  { pattern: /\bfilter\s*\(/g, instead: 'case inside the aggregate' },
  { pattern: /::/g, instead: 'cast(… as …)' },
  { pattern: /\b(try_cast|list_\w+|array_\w+|struct_pack)\s*\(/g, instead: 'the common subset' },
  { pattern: /\b(group|order) by (all|\d)/g, instead: 'the names of the columns' },
  { pattern: /\b(current_date|now|today)\b/g, instead: 'a bound parameter' },
  {
    pattern: /\b(sum|min|max|avg|count)\((?:distinct )?(?:\w+\.)?(\w+)\) as \2\b/g,
    instead: 'another alias',
  },
  {
    pattern: /\b(from|join) [\w.]+ (?!as\b|on\b|where\b|group\b|order\b|inner\b|left\b|cross\b|union\b)\w+/g,
    instead: 'as',
  },
  { pattern: /\b(SELECT|FROM|WHERE|JOIN|GROUP|ORDER|CASE|WITH|AS)\b/g, instead: 'lower case' },
]

/** What in a piece of indicator SQL is outside the subset both engines share; empty where all is well. */
export function outsideSubset(sql: string): string[] {
  const code = sql.replace(/--.*$/gm, '').replace(/'[^']*'/g, "''")
  const flat = code.replace(/\s+/g, ' ')
  const found = banned.flatMap(({ pattern, instead }) =>
    [...flat.matchAll(pattern)].map((match) => `"${match[0]}": write ${instead}`),
  )
  for (const join of flat.matchAll(
    /left join .*? on (.*?)(?= left join | inner join | cross join | where | group by |\)|$)/g,
  )) {
    if (!/[\w)] = [\w(]/.test(join[1] ?? ''))
      found.push(`"${join[0].slice(0, 60)}": a left join needs an equality`)
  }
  if (!/^-- one row is /.test(sql)) found.push('first line: say "-- one row is …"')
  return found
}
