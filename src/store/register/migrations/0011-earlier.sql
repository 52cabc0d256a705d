-- Of which document a document is a new version: then only what is new, changed or gone is proposed.

alter table proposal add column earlier text;
