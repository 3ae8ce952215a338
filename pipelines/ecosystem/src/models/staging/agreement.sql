-- one row is a party of an agreement on ecosystem work
select
  agreement.agreement_key as agreement_key,
  agreement.title_fi as title_fi,
  agreement.party as party,
  agreement.actor_key as actor_key,
  agreement.signed_on as signed_on,
  agreement.valid_from as valid_from,
  agreement.valid_to as valid_to,
  agreement.multi_party as multi_party
from raw.ecosystem_agreement as agreement
