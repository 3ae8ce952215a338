import { SERVICES, type ServiceClass, type ServiceStart } from '@elinvoima/population'

/** The service classes in the order of their numbers, from 1. */
export const CLASSES: readonly ServiceClass[] = [...new Set(SERVICES.map(({ serviceClass }) => serviceClass))]

/** The class of the service that starts. Throws RangeError on a service outside the catalogue. */
export function classOf({ service }: ServiceStart): ServiceClass {
  const found = SERVICES[service]
  if (!found) throw new RangeError(`service: expected one of ${SERVICES.length}, got ${service}`)
  return found.serviceClass
}
