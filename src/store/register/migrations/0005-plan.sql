-- The graph. Nothing is updated in place: to change, share, move or withdraw writes a new row, and the latest counts.

create table plan (
  body text not null,
  plan text not null,
  n integer not null,
  kind text not null,
  level text not null,
  title text not null,
  starts_on text,
  ends_on text,
  predecessor text,
  evaluation text not null default '',
  passage text not null default '',
  source text not null default '',
  audience text not null,
  circle text,
  reader text not null generated always as (reader_of(audience, body, plan, circle)) stored,
  at timestamptz not null,
  line text not null,
  i integer not null,
  primary key (body, plan, n)
);
create index on plan (plan, n desc);
select wall('plan');
select free_text('plan', 'title', 'evaluation', 'passage', 'source');
-- Who reads a plan knows who holds it, also those who were added while it was a draft.
drop policy reading on plan_holder;
create policy reading on plan_holder for select to driehoek_app
  using (body = any ((select mine('bodies'))::text[]) or exists (select from plan p where p.plan = plan_holder.plan));

-- An element has no audience: it is seen by its own body, or when one of its versions is.
create table element (
  body text not null,
  id text not null,
  plan text not null,
  kind text not null,
  line text not null,
  i integer not null,
  primary key (body, id)
);
create index on element (id);

create table version (
  body text not null,
  element text not null,
  n integer not null,
  plan text not null,
  kind text not null,
  level text not null,
  title text not null,
  fields jsonb not null default '{}',
  passage text not null default '',
  source text not null default '',
  state text not null check (state in ('live', 'withdrawn')),
  audience text not null,
  circle text,
  reader text not null generated always as (reader_of(audience, body, plan, circle)) stored,
  at timestamptz not null,
  line text not null,
  i integer not null,
  primary key (body, element, n),
  foreign key (body, element) references element (body, id)
);
create index on version (element, n desc);
create index on version (plan, kind);
-- Few: a link to what was withdrawn is not shown.
create index on version (element) where state = 'withdrawn';
select wall('version');
select free_text('version', 'title', 'fields', 'passage', 'source');

alter table element enable row level security;
create policy reading on element for select to driehoek_app
  using (body = any ((select mine('bodies'))::text[]) or exists (select from version v where v.element = element.id));
create policy adding on element for insert to driehoek_app
  with check (body = any ((select mine('bodies'))::text[]) and plan = any ((select mine('plans'))::text[]));
grant select, insert on element to driehoek_app;

-- A plan holds an element at a version. The latest row of a plan and element counts; `called` is how this plan words it.
create table holding (
  body text not null,
  plan text not null,
  element text not null,
  n integer not null,
  version integer not null,
  rank integer not null,
  called text not null default '',
  passage text not null default '',
  state text not null check (state in ('held', 'let-go')),
  reason text not null default '',
  answered integer,                   -- the version above that this row answers: accepted (version = answered) or declined
  audience text not null,
  circle text,
  reader text not null generated always as (reader_of(audience, body, plan, circle)) stored,
  at timestamptz not null,
  line text not null,
  i integer not null,
  primary key (body, plan, element, n)
);
create index on holding (plan, element, n desc);
create index on holding (element);
select wall('holding');
select free_text('holding', 'called', 'passage', 'reason');
-- Another body's element may only be held by who can see it. No foreign key: it would tell that a hidden row exists.
create policy far_end_is_seen on holding as restrictive for insert to driehoek_app
  with check (exists (select from element e where e.id = holding.element));

-- A link from an element or plan, with its reason. `far_reader` is who may read the far end: a link shows itself only to who sees both.
create table link (
  body text not null,
  id text not null,
  n integer not null,
  plan text not null,
  kind text not null,
  from_id text not null,
  to_id text not null,
  reason text not null default '',
  passage text not null default '',
  state text not null check (state in ('live', 'removed')),
  audience text not null,
  circle text,
  reader text not null generated always as (reader_of(audience, body, plan, circle)) stored,
  far_reader text not null,
  line text not null,
  i integer not null,
  primary key (body, id, n)
);
create index on link (from_id);
create index on link (to_id);
create index on link (plan);
select wall('link');
select free_text('link', 'reason', 'passage');
create policy far_end_is_readable on link as restrictive for select to driehoek_app using (far_reader = any ((select mine('keys'))::text[]));
create policy far_end_is_seen on link as restrictive for insert to driehoek_app with check (far_reader = any ((select mine('keys'))::text[]));

create table lead (
  body text not null,
  element text not null,
  n integer not null,
  plan text not null,
  lead text,
  deputy text,
  starts_on text,
  ends_on text,
  audience text not null,
  circle text,
  reader text not null generated always as (reader_of(audience, body, plan, circle)) stored,
  line text not null,
  i integer not null,
  at timestamptz not null,
  primary key (body, plan, element, n)
);
create index on lead (plan, element, n desc);
create index on lead (element);
select wall('lead');

-- Search: narrow, one row per element and reader, with the words of the latest version for that reader; its own wall filters before
-- words are compared. Made of versions, so it is written over: rows of the past would be gone through at each search.
create table findable (
  body text not null,
  plan text not null,
  element text not null,
  n integer not null,
  audience text not null,
  circle text,
  reader text not null generated always as (reader_of(audience, body, plan, circle)) stored,
  text text not null,                 -- in small letters without accents, the title first
  words tsvector not null generated always as (to_tsvector('dutch'::regconfig, text)) stored,
  line text not null,
  i integer not null,
  primary key (body, element, reader)
);
create index on findable (reader);
select wall('findable');
select free_text('findable', 'text');
alter table findable alter column words set statistics 0;
grant update (n, line, i) on findable to driehoek_app;
