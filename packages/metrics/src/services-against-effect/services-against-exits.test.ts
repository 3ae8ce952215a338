import { table } from '@elinvoima/testkit'
import { metricSpec } from '../spec/metric-spec.ts'
import { drawnMembers, drawnRegister, smallGroupsToo } from './drawn-areas.ts'
import { servicesAgainstExits } from './services-against-exits.ts'

const given = (areas: number) => ({
  'reference.employment_area_member': table`
    employment_area_code | municipality_code
${drawnMembers(areas)}
  `,
  'reference.metric_parameter': table`${smallGroupsToo}`,
  'staging.status_period': table`
    person_id | started_on | ended_on | employment_code | municipality_code | extracted_on | birth_year | education_code
${drawnRegister(areas)}
  `,
})

metricSpec(servicesAgainstExits, {
  'refutes the claim where the areas with more services have more exits, one with another': {
    given: given(10),
    expect: table`
      geography_code | year | layer  | services_per | areas | value | lower | upper | partial_rho | p_value | verdict   | verdict_fi        | suppressed_reason
${Array.from({ length: 10 }, (_, at) =>
  [
    `${at + 10} | 2025 | level | unemployed | 10 | 1.00 | 1.00 | 1.00 | | 0.01 | refutes | kumoaa väitteen |`,
    `${at + 10} | 2025 | level | labour_force | 0 | | | | | | undecided | ei ratkaistavissa: rekistereitä on 0 alueelta, ja yhteyden arvioimiseen tarvitaan vähintään 10 | too_few`,
    `${at + 10} | 2025 | change | unemployed | 0 | | | | | | undecided | ei ratkaistavissa: rekistereitä on 0 alueelta, ja yhteyden arvioimiseen tarvitaan vähintään 10 | too_few`,
    `${at + 10} | 2025 | change | labour_force | 0 | | | | | | undecided | ei ratkaistavissa: rekistereitä on 0 alueelta, ja yhteyden arvioimiseen tarvitaan vähintään 10 | too_few`,
  ].join('\n'),
).join('\n')}
    `,
  },

  'says that one area is too few, and gives no figure': {
    given: given(1),
    expect: table`
      geography_code | year | layer  | services_per | value | verdict_fi
      10 | 2025 | level  | unemployed   | | ei ratkaistavissa: rekistereitä on 1 alueelta, ja yhteyden arvioimiseen tarvitaan vähintään 10
      10 | 2025 | level  | labour_force | | ei ratkaistavissa: rekistereitä on 0 alueelta, ja yhteyden arvioimiseen tarvitaan vähintään 10
      10 | 2025 | change | unemployed   | | ei ratkaistavissa: rekistereitä on 0 alueelta, ja yhteyden arvioimiseen tarvitaan vähintään 10
      10 | 2025 | change | labour_force | | ei ratkaistavissa: rekistereitä on 0 alueelta, ja yhteyden arvioimiseen tarvitaan vähintään 10
    `,
  },
})
