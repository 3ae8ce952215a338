-- one row is this release
select
  release_id,
  as_of,
  cast(created_at as timestamp) as created_at,
  is_demo,
  case
    when is_demo
      then 'Rekisteri-, palvelu-, etuus- ja kustannusluvut ovat keksittyä esimerkkiaineistoa, eivät alueen todellisia lukuja. Tilastokeskuksen luvut ovat oikeita.'
  end as demo_note_fi
from release_fact
