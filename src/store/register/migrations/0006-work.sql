-- Long work that a deed started: what was asked, and how far it is. The queue itself (schema pgboss) is made at start, by queue.ts;
-- where it is new, as after `driehoek herstel`, it is filled from here. Ids only: content is never kept twice.

create table job (
  body text not null,
  plan text not null,
  id text not null,
  task text not null,
  input jsonb not null,
  actor text not null,                -- in whose name it is done,
  for_body text,                      -- or, for the actor `system`, for which body
  after_at timestamptz,
  state text not null check (state in ('waiting', 'running', 'done', 'failed')),
  done integer not null default 0,
  total integer not null default 0,   -- 0 is unknown
  asked_at timestamptz not null,
  told_at timestamptz not null,
  audience text not null,
  circle text,
  reader text not null generated always as (reader_of(audience, body, plan, circle)) stored,
  line text not null,
  primary key (body, id)
);
create index on job (line);
select wall('job');
-- The queue tells how far it is, as `system` for the body.
create policy telling on job for update to driehoek_app
  using (body = any ((select nullif(current_setting('driehoek.bodies', true), '')::text[])::text[]));
grant update (state, done, total, told_at) on job to driehoek_app;

-- What happened at a body, newest first.
create index on content (body, seq);
