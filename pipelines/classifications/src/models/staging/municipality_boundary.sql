-- one row is the boundary of a municipality in a year
select
  boundary.kunta as municipality_code,
  boundary.vuosi as year,
  boundary.nimi as name_fi,
  boundary.namn as name_sv,
  boundary.geometry as geojson
from raw.classifications_boundary as boundary
