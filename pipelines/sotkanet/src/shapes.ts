import { z } from 'zod'

const titles = z.looseObject({
  fi: z.string(),
  sv: z.string().nullish(),
  en: z.string().nullish(),
})

export const regions = z.array(
  z.looseObject({
    id: z.number(),
    code: z.union([z.string(), z.number()]).nullish(),
    category: z.string(),
    title: titles,
  }),
)

export const indicator = z.looseObject({ id: z.number(), title: titles })

/** Older answers call `value` by the name `primary.value`. */
export const values = z.array(
  z
    .looseObject({
      indicator: z.number(),
      region: z.number(),
      year: z.number(),
      gender: z.string(),
      value: z.number().nullish(),
      'primary.value': z.number().nullish(),
    })
    .refine((row) => 'value' in row || 'primary.value' in row, {
      error: 'a member value or primary.value',
    }),
)
