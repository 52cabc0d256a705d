-- What an organ did with a text. Here first: an act on an outside text, which we do not hold.

create table outside_act (
  body text not null,
  id text not null,
  n integer not null,
  plan text not null,
  text text not null,                 -- which text, as one calls it
  organ text,                         -- null: niet bekend
  organ_words text not null default '', -- as the source names it
  act text not null,
  happened_on text,                   -- a year, a month or a day; null: niet bekend
  reference text not null default '',
  passage text not null default '',
  source text not null default '',
  state text not null check (state in ('live', 'withdrawn')),
  audience text not null,
  circle text,
  reader text not null generated always as (reader_of(audience, body, plan, circle)) stored,
  at timestamptz not null,
  line text not null,
  i integer not null,
  primary key (body, id, n)
);
create index on outside_act (plan);
create index on outside_act (id, n desc);
select wall('outside_act');
select free_text('outside_act', 'text', 'organ_words', 'reference', 'passage', 'source');
