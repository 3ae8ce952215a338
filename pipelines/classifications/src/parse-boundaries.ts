import { type SourceRow, UnexpectedAnswer } from '@elinvoima/pipeline'
import { readJson } from './read-json.ts'
import { boundaries } from './shapes.ts'

/** A row per municipality, its geometry as GeoJSON text. Throws UnexpectedAnswer when the server sent only a part. */
export function* boundaryRows(snapshot: {
  readonly name: string
  readonly bytes: Uint8Array
}): Iterable<SourceRow> {
  const { features, numberMatched } = readJson(snapshot.name, snapshot.bytes, boundaries)
  if (numberMatched !== undefined && numberMatched !== features.length) {
    const expected = `${numberMatched} municipalities`
    throw new UnexpectedAnswer({
      url: `classifications ${snapshot.name}`,
      expected,
      got: String(features.length),
    })
  }
  for (const { properties, geometry } of features) {
    const { kunta, vuosi, nimi, namn, name } = properties
    const shape = JSON.stringify({ type: geometry.type, coordinates: geometry.coordinates })
    const row = { kunta, vuosi: String(vuosi), nimi, namn, name: name ?? null, geometry: shape }
    yield { table: 'classifications_boundary', row }
  }
}
