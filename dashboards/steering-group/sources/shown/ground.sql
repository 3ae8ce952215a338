-- one row is an area and a ground of the choice, with the words that stand in its sentence in both languages
with assumption as (
  select distinct title_fi, title_en from scenario_assumption
),
word as (
  select * from (values
    ('ei arvioitu', 'not assessed'), ('ei vielä arvioitu', 'not assessed yet'), ('kapea', 'narrow'),
    ('siirtymä', 'between narrow and broad'), ('laaja', 'broad'), ('ei vielä tiedetä', 'not known yet'),
    ('hyötyä todennäköisesti', 'probably beneficial'), ('haittaa todennäköisesti', 'probably harmful'),
    ('ei eroa (±2 pp)', 'no difference (±2 pp)')
  ) as t(text_fi, text_en)
)
select g.* exclude (text), g.text as said_fi, coalesce(a.title_en, w.text_en, g.text) as said_en
from decision_ground as g
left join assumption as a on a.title_fi = g.text
left join word as w on w.text_fi = g.text
