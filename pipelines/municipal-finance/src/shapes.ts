import { z } from 'zod'

export const catalogue = z.looseObject({
  aineistot: z.array(
    z.looseObject({
      ytunnus: z.string(),
      raportointikausi: z.string(),
      raportointikokonaisuus: z.string(),
      hyvaksymisvaihe: z.string().nullable(),
      hyvaksymispvm: z.string().nullable(),
      julkaisupvm: z.string().nullish(),
    }),
  ),
})

export const municipalities = z.looseObject({
  value: z.array(
    z.looseObject({ Kunta_Id: z.number(), Nimi: z.string().nullish(), YTunnus: z.string().nullable() }),
  ),
  '@odata.nextLink': z.string().nullish(),
})

export const report = z.array(
  z.looseObject({
    ytunnus: z.string(),
    raportointikausi: z.string(),
    raportointikokonaisuus: z.string(),
    osakokonaisuus: z.string(),
    taksonomia: z.string(),
    tunnusluku: z.union([z.string(), z.number()]),
    arvo: z.string().nullable(),
  }),
)
