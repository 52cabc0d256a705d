-- A search goes past every row that its reader may see. Of each row a signature (Bloom filter) of all letters in threes, of the text and
-- of the stems of its words, stands in an index: who does not have all that is asked for falls off before the wide row is read.
create function signature_of(trigrams text[]) returns bit(1024) language sql immutable parallel safe strict return (
  select coalesce(bit_or(set_bit(repeat('0', 1024)::bit(1024), pg_catalog.hashtext(trigram) & 1023, 1)), repeat('0', 1024)::bit(1024))
  from unnest(trigrams) trigram);

-- The stems that Dutch full-text search compares, with spaces in between.
create function stems_of(text) returns text language sql immutable parallel safe strict
  return array_to_string(tsvector_to_array(to_tsvector('dutch'::regconfig, $1)), ' ');

-- What whole words ask for: their stems stand in the text with both ends. Words of which one may be absent (*or*, a minus) ask for nothing.
create function signature_of_words(text) returns bit(1024) language sql immutable parallel safe strict return
  case when websearch_to_tsquery('dutch'::regconfig, $1)::text ~ '[|!]' then signature_of('{}')
       else signature_of(public.show_trgm(regexp_replace(websearch_to_tsquery('dutch'::regconfig, $1)::text, '<[0-9]+>', ' ', 'g'))) end;

-- What a part of a word asks for: letters in threes without an end. (pg_trgm writes others than ASCII as a hash, whose ends cannot be told.)
create function signature_of_part(text) returns bit(1024) language sql immutable parallel safe strict
  return signature_of(array(select trigram from unnest(public.show_trgm($1)) trigram where trigram !~ ' ' and length(trigram) = 3));

alter table findable add signature bit(1024) not null
  generated always as (signature_of(public.show_trgm(text || ' ' || stems_of(text)))) stored;
alter table findable alter column signature set statistics 0;
drop index findable_reader_idx;
create index on findable (reader, element) include (body, signature);
