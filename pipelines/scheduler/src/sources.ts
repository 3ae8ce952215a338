import { feed as benefits } from '@elinvoima/benefits'
import { source as classifications } from '@elinvoima/classifications'
import { feed as ecosystem } from '@elinvoima/ecosystem'
import { feed as jobseekerRegister } from '@elinvoima/jobseeker-register'
import { source as kela } from '@elinvoima/kela'
import { source as municipalFinance } from '@elinvoima/municipal-finance'
import type { SourceDefinition } from '@elinvoima/pipeline'
import { feed as serviceCosts } from '@elinvoima/service-costs'
import { feed as services } from '@elinvoima/services'
import { source as sotkanet } from '@elinvoima/sotkanet'
import { statfin } from '@elinvoima/statfin'

/** Every source there is; adding one is a line here and a folder. */
export const sources: readonly SourceDefinition[] = [
  jobseekerRegister,
  services,
  benefits,
  serviceCosts,
  ecosystem,
  statfin,
  kela,
  sotkanet,
  municipalFinance,
  classifications,
]
