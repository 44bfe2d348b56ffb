-- When the limit of a project ends that ends first, kept beside the project, so that a list is in this order without a look at every clock.

alter table project add column nearest_limit_at timestamptz;
create index project_by_nearest_limit on project ((coalesce(nearest_limit_at, 'infinity'::timestamptz)), id);
create index project_by_change on project (changed_at, id);

create function keep_nearest_limit() returns trigger language plpgsql as $$
begin
  if new.project_id is not null then
    update project p set nearest_limit_at = (
        select min(c.ends_at) from clock c where c.project_id = new.project_id and c.phase = 'running')
      where p.id = new.project_id;
  end if;
  return null;
end $$;
create trigger clock_moves_nearest_limit after insert or update of phase, ends_at on clock
  for each row execute function keep_nearest_limit();
