-- What a supervisor is shown of figures and of burden is looked for within a jurisdiction.

create index measurement_verified_in_jurisdiction on measurement (jurisdiction_id) where kind = 'verified';
create index burden_entry_by_jurisdiction on burden_entry (jurisdiction_id, project_id);
