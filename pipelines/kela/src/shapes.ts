import { z } from 'zod'

const resource = z.looseObject({
  id: z.string(),
  format: z.string().nullish(),
  url: z.string(),
  datastore_active: z.boolean().nullish(),
})

/** CKAN's package_search. */
export const packages = z.looseObject({
  success: z.literal(true),
  result: z.looseObject({
    count: z.number(),
    results: z.array(
      z.looseObject({ name: z.string(), metadata_modified: z.string(), resources: z.array(resource) }),
    ),
  }),
})

export type Package = z.infer<typeof packages>['result']['results'][number]

const field = z.looseObject({
  name: z.string(),
  type: z.string(),
  values: z.array(z.union([z.string(), z.number()])).nullish(),
})

/** A Frictionless data package, of which the first resource is the table. */
export const dataPackage = z.looseObject({
  resources: z.array(z.looseObject({ schema: z.looseObject({ fields: z.array(field).min(1) }) })).min(1),
})

export type Field = z.infer<typeof field>

/** CKAN's datastore_search_sql. */
export const records = z.looseObject({
  success: z.literal(true),
  result: z.looseObject({
    fields: z.array(z.looseObject({ id: z.string() })),
    records: z.array(z.record(z.string(), z.union([z.string(), z.number(), z.null()]))),
  }),
})
