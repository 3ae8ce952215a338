-- one row is this release
select
  release_id,
  as_of,
  cast(created_at as timestamp) as created_at,
  is_demo,
  case
    when is_demo
      then 'Rekisteri-, palvelu-, etuus- ja kustannusluvut ovat keksittyä esimerkkiaineistoa, eivät alueen todellisia lukuja. Tilastokeskuksen luvut ovat oikeita.'
  end as demo_note_fi,
  case
    when is_demo
      then 'The figures of register, services, benefits and costs are of invented example data, not those of the area. The figures of Statistics Finland are real.'
  end as demo_note_en
from release_fact
