-- What a document proposes. A proposal is a draft of one body, with a chain of its own; its text is destroyed after ninety days.

create table proposal (
  body text not null,
  id text not null,
  plan text not null,
  name text not null,
  format text not null,
  blocks jsonb not null,
  recognised jsonb not null,
  audience text not null,
  circle text,
  reader text not null generated always as (reader_of(audience, body, plan, circle)) stored,
  at timestamptz not null,
  line text not null,
  i integer not null,
  primary key (body, id)
);
create index on proposal (id);
select wall('proposal');
select free_text('proposal', 'name', 'blocks', 'recognised');

-- Each change, with the change that undoes it. `undoes` names the change that this one takes back.
create table proposal_edit (
  body text not null,
  proposal text not null,
  n integer not null,
  plan text not null,
  edit jsonb not null,
  undoes integer,
  audience text not null,
  circle text,
  reader text not null generated always as (reader_of(audience, body, plan, circle)) stored,
  at timestamptz not null,
  line text not null,
  i integer not null,
  primary key (body, proposal, n),
  foreign key (body, proposal) references proposal (body, id)
);
create index on proposal_edit (proposal, n);
select wall('proposal_edit');
select free_text('proposal_edit', 'edit');

-- How a proposal ended: confirmed, or put aside.
create table proposal_end (
  body text not null,
  proposal text not null,
  plan text not null,
  how text not null check (how in ('confirmed', 'dropped', 'destroyed')),
  audience text not null,
  circle text,
  reader text not null generated always as (reader_of(audience, body, plan, circle)) stored,
  at timestamptz not null,
  line text not null,
  i integer not null,
  primary key (body, proposal, how),
  foreign key (body, proposal) references proposal (body, id)
);
create index on proposal_end (proposal);
select wall('proposal_end');

-- What the document left open when it was confirmed: an open point until somebody settles it.
create table open_question (
  body text not null,
  id text not null,
  n integer not null,
  plan text not null,
  about text not null,
  kind text not null,
  words jsonb not null,
  settled text,
  audience text not null,
  circle text,
  reader text not null generated always as (reader_of(audience, body, plan, circle)) stored,
  at timestamptz not null,
  line text not null,
  i integer not null,
  primary key (body, id, n)
);
create index on open_question (plan);
create index on open_question (id, n desc);
select wall('open_question');
select free_text('open_question', 'words', 'settled');
