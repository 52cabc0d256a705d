-- Organisations, who decides for them, and whom to reach. Kept by the body that runs the installation (`body`): the region.

-- Nothing is updated in place: a change writes a new row, and the latest counts. Old addresses stay findable.
create table body (
  body text not null,                 -- who keeps this row
  plan text not null,                 -- the organisation itself: its own book
  id text not null,
  n integer not null,
  kind text not null,
  name text not null,
  address text not null,              -- its first word in the address of a page
  part_of text,
  part_of_since text,
  areas text[] not null default '{}', -- codes of CBS
  starts_on text,                     -- half-open; null is unknown or open
  ends_on text,
  source text not null,
  audience text not null,
  circle text,
  reader text not null generated always as (reader_of(audience, body, plan, circle)) stored,
  at timestamptz not null,
  line text not null,
  i integer not null,
  primary key (body, id, n)
);
create index on body (id, n desc);
create index on body (address);
select wall('body');
-- A body that is new stands in no list of mine yet: that I keep it is enough.
drop policy adding on body;
create policy adding on body for insert to driehoek_app with check (body = any ((select mine('bodies'))::text[]));
select free_text('body', 'name', 'address', 'source');

create table organ (
  body text not null,
  plan text not null,                 -- the organisation that it decides for
  id text not null,
  kind text not null,
  name text not null,
  competences text[] not null,
  starts_on text,
  ends_on text,
  source text not null,
  audience text not null,
  circle text,
  reader text not null generated always as (reader_of(audience, body, plan, circle)) stored,
  line text not null,
  i integer not null,
  primary key (body, id)
);
create index on organ (plan);
select wall('organ');
select free_text('organ', 'name', 'source');

create table contact (
  body text not null,
  plan text not null,
  id text not null,
  n integer not null,
  position text not null,
  name text not null,
  expertise text not null default '',
  starts_on text,
  ends_on text,
  audience text not null,
  circle text,
  reader text not null generated always as (reader_of(audience, body, plan, circle)) stored,
  line text not null,
  i integer not null,
  primary key (body, id, n)
);
create index on contact (id, n desc);
create index on contact (plan);
select wall('contact');
select free_text('contact', 'position', 'name', 'expertise');

-- A role at a body is given there, or by who keeps the body; for one plan only when it is a plan of that body.
create policy adding on role for insert to driehoek_app with check (
  (body = any ((select mine('bodies'))::text[])
    or exists (select from body kept where kept.id = role.body and kept.body = any ((select mine('bodies'))::text[])))
  and (plan is null or exists (select from head h where h.body = role.body and h.id = role.plan and h.kind = 'plan')));
