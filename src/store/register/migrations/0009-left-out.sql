-- What was left out of a document on purpose, by kind and count: no text of it.

alter table proposal add column left_out jsonb not null default '[]';
