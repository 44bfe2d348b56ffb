-- Who changed a call last, so that whoever was slower is told by whom; drafts are saved without an entry in the ledger.

alter table call add column changed_by uuid constraint call_changed_by references person (id);
