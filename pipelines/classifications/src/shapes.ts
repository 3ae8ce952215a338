import { z } from 'zod'

/** Both lists of the service and its pairs of codes come as addresses. */
export const addresses = z.array(z.string())

export const items = z
  .array(
    z.looseObject({
      code: z.string(),
      parentCode: z.string().nullish(),
      classificationItemNames: z.array(z.looseObject({ name: z.string() })).min(1),
    }),
  )
  .min(1)

export const boundaries = z.looseObject({
  type: z.literal('FeatureCollection'),
  numberMatched: z.number().optional(),
  numberReturned: z.number().optional(),
  features: z.array(
    z.looseObject({
      geometry: z.looseObject({
        type: z.enum(['Polygon', 'MultiPolygon']),
        coordinates: z.array(z.unknown()),
      }),
      properties: z.looseObject({
        kunta: z.string(),
        vuosi: z.union([z.string(), z.number()]),
        nimi: z.string(),
        namn: z.string(),
        name: z.string().nullish(),
      }),
    }),
  ),
})
