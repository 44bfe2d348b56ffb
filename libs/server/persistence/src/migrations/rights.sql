-- Run after the migrations at every start: what the role that serves people may do, where it is not the owner itself.
-- The owner gives up its own rights on what is append-only, so that they are gone also where both are one role.
do $$
declare
  kept text;
  other boolean := exists (select from pg_roles where rolname = 'shixiao_app') and current_user <> 'shixiao_app';
begin
  if other then
    grant usage on schema public to shixiao_app;
    grant select, insert, update, delete on all tables in schema public to shixiao_app;
    revoke insert, update, delete on migration from shixiao_app;
    -- Its owner needs the right to update: PostgreSQL checks foreign keys by it. The trigger holds for the owner, too.
    revoke update, delete, truncate on deployed_model from shixiao_app;
  end if;
  foreach kept in array array['process_record', 'ledger_entry', 'evidence', 'verification', 'decision', 'part_taken',
    'evidence_withdrawal', 'forecast', 'plan_version', 'burden_entry',
    'declared_interest', 'score_sheet', 'opinion', 'agreement_content', 'agreement_signature', 'acceptance_mark', 'measurement'] loop
    execute format('revoke update, delete, truncate on %I from public, current_user', kept);
    if other then
      execute format('revoke update, delete, truncate on %I from shixiao_app', kept);
    end if;
  end loop;
end $$;
