-- Organisations, who decides for them, and whom to reach. Kept by the body that runs the installation (`body`): the region.

create table body (
  body text not null,                 -- who keeps this row
  plan text not null,                 -- the organisation itself: its own book
  id text not null,
  n integer not null,
  kind text not null,
  name text not null,
  address text not null,              -- its first word in the address of a page
  part_of text,
  areas text[] not null default '{}', -- codes of CBS
  starts_on text,                     -- half-open; null is unknown or open
  ends_on text,
  source text not null,
  audience text not null,
  circle text,
  reader text not null generated always as (reader_of(audience, body, plan, circle)) stored,
  line text not null,
  i integer not null,
  primary key (body, id, n)
);
create index on body (id, n desc);
create index on body (address);
select wall('body');
drop policy adding on body;
create policy adding on body for insert to driehoek_app with check (body = any ((select mine('bodies'))::text[]));
select free_text('body', 'source');

create table organ (
  body text not null,
  plan text not null,
  id text not null,
  of_body text not null,
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
create index on organ (of_body);
select wall('organ');
drop policy adding on organ;
create policy adding on organ for insert to driehoek_app with check (body = any ((select mine('bodies'))::text[]));
select free_text('organ', 'source');

create table contact (
  body text not null,
  plan text not null,
  id text not null,
  n integer not null,
  role text not null,
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
select wall('contact');
select free_text('contact', 'role', 'name', 'expertise');

-- The region gives the first role at an organisation that it keeps; after that its own administrator does.
drop policy adding on role;
create policy adding on role for insert to driehoek_app with check (body = any ((select mine('bodies'))::text[])
  or exists (select from body b where b.id = role.body and b.body = any ((select mine('bodies'))::text[])));
