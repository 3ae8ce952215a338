/** What the demo takes for granted; written beside the data. */
export const ASSUMPTIONS: readonly string[] = [
  'Esimerkkiaineisto: every person, provider and amount is simulated; no row is or was real.',
  'Monthly transition odds, service lifts and the three-month lock-in are assumptions of the model.',
  'A service starts more often the longer a person has been jobless and the lower the education is.',
  'Effects are percentage points of open-market work (state W, part-time included) 3, 6, 12 and 24 months after the month of the start, of the people who started in the months shown; a life and its counterfactual share their random numbers.',
  'Open-market work outside the register is seen only as an end reason (01, 02, 03); one exit to work in seven is recorded as 06 or 10.',
  'A municipality finds jobs better the lower its unemployment rate is; nobody moves between municipalities.',
  'Unemployed are codes 02 and 03 on the last weekday of the month; stocks hold once both extracts are loaded.',
  'Costs of an area are 7 000 000 euros a year for 3 028 unemployed (Raahe), others in proportion: staff 45 %, purchased services 30 %, subsidies 18 %, other 7 %.',
  'Basic benefits are 37.21 euros a day in every year shown; the earnings-related formula is that of 2026 in every year.',
  'The earnings-related steps (80 % after 40 paid days, 75 % after 170) apply where the employment condition was met after 2.9.2024.',
  'The employment condition takes 6 months of work before 2.9.2024 and 12 from it on; subsidised work does not count.',
  'Accrued days count paid days of any benefit since the employment condition was last met, the payment itself included.',
  'General support (YLT) is paid for days from 1.5.2026 on in place of PPR and TMT; part-time work is paid half; no child increases.',
  'Payers are KELA for PPR, TMT and YLT, and an unemployment fund for APR.',
]
