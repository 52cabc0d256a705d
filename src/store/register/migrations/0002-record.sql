-- The record: one line a deed, in a chain per head; content beside the chain, so that it can be withdrawn without breaking it.

create table head (
  body text not null,
  id text not null,
  plan text not null,
  kind text not null check (kind in ('plan', 'body', 'proposal')),
  audience text not null,
  circle text,
  reader text not null generated always as (reader_of(audience, body, plan, circle)) stored,
  n bigint not null default 0,
  digest text not null default '',
  line text not null,
  primary key (body, id)
);
create index on head (id);
select wall('head');
-- A head that is new stands in no list of mine yet: the body is enough. Any official who sees it may lock it and lengthen its chain.
drop policy adding on head;
create policy adding on head for insert to driehoek_app with check (body = any ((select mine('bodies'))::text[]));
create policy locking on head for update to driehoek_app
  using (reader = any ((select mine('keys'))::text[]) and 'officials' = any ((select mine('keys'))::text[]));
grant update (n, digest, audience) on head to driehoek_app;

create table line (
  body text not null,
  id text not null,
  plan text not null,
  audience text not null,
  circle text,
  reader text not null generated always as (reader_of(audience, body, plan, circle)) stored,
  seq bigint not null generated always as identity,
  deed text not null,
  actor text not null,
  role text not null,
  at timestamptz not null,
  text text not null,
  digest text not null,
  primary key (body, id)
);
create index on line (id);
create index on line (plan, seq);
select wall('line');

create table chain (
  body text not null,
  head text not null,
  n bigint not null,
  line text not null,
  digest text not null,
  primary key (body, head, n),
  foreign key (body, head) references head (body, id)
);
alter table chain enable row level security;
create policy adding on chain for insert to driehoek_app
  with check (exists (select from head h where h.body = chain.body and h.id = chain.head));
grant insert on chain to driehoek_app;

create table content (
  body text not null,
  line text not null,
  i integer not null,
  type text not null,
  v integer not null,
  about text,
  plan text not null,
  audience text not null,
  circle text,
  reader text not null generated always as (reader_of(audience, body, plan, circle)) stored,
  seq bigint not null generated always as identity,
  salt text not null,
  text text not null,
  withdrawn text,
  primary key (body, line, i)
);
create index on content (line);
create index on content (plan, seq);
create index on content (about, seq);
select wall('content');
select free_text('content', 'text', 'salt', 'withdrawn');

-- Twice is once: a key belongs to one actor and deed.
create table key (
  actor text not null,
  deed text not null,
  key text not null,
  input text not null,
  line text,
  at timestamptz not null,
  primary key (actor, deed, key)
);
create index on key (at);
alter table key enable row level security;
create policy own on key to driehoek_app using (actor = (select current_setting('driehoek.actor', true)));
grant select, insert, update (line, input, at) on key to driehoek_app;
