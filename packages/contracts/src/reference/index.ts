import type { TableContract } from '../table/define.ts'
import {
  benefitPayer,
  benefitRate,
  benefitType,
  earningsRelatedParameter,
  municipalShareStep,
} from './benefit.ts'
import { esfIndicator } from './esf-indicator.ts'
import { employmentArea, municipality, municipalityMerger, region, wellbeingCounty } from './geography.ts'
import { headlineKpi } from './headline-kpi.ts'
import { labourForceBaseline } from './labour-force-baseline.ts'
import { medianWage } from './median-wage.ts'
import { employmentAreaMember, expectedCount, regionMember, wellbeingCountyMember } from './membership.ts'
import { metricParameter } from './metric-parameter.ts'
import { municipalityPosition } from './municipality-position.ts'
import { educationLevel, languageGroup, occupationClassification, sex } from './person-attribute.ts'
import { employmentCode, endReason, planType, serviceArea, serviceLine } from './register-code.ts'
import { accountClass, service, serviceClass, serviceUnitCost } from './service.ts'
import { target } from './target.ts'

/** Every table of `data/reference`, lists before the tables that use their codes. */
export const referenceTables: readonly TableContract[] = [
  municipality,
  employmentArea,
  wellbeingCounty,
  region,
  employmentAreaMember,
  wellbeingCountyMember,
  regionMember,
  expectedCount,
  municipalityMerger,
  employmentCode,
  endReason,
  serviceLine,
  serviceArea,
  planType,
  benefitType,
  benefitPayer,
  benefitRate,
  municipalShareStep,
  earningsRelatedParameter,
  serviceClass,
  service,
  serviceUnitCost,
  accountClass,
  educationLevel,
  sex,
  languageGroup,
  occupationClassification,
  labourForceBaseline,
  metricParameter,
  medianWage,
  esfIndicator,
  target,
  headlineKpi,
  municipalityPosition,
]
