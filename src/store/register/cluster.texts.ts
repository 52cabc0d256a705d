/** What the person who starts Driehoek reads when the embedded database cannot be opened: what it is, and the way out. */
export const clusterTexts = {
  'platform-unknown':
    'Voor dit systeem ({platform}) komt er geen PostgreSQL mee uit npm. Gebruik een eigen PostgreSQL 18 of nieuwer en geef het adres in DATABASE_URL.',
  'binaries-incomplete':
    'De PostgreSQL in {binaries} is niet volledig uitgepakt. Gooi de map node_modules weg en start opnieuw.',
  'binaries-unreachable':
    'PostgreSQL mag niet als root draaien en draait daarom als gebruiker {user}, maar die mag niet lezen in {binaries}. Zet Driehoek in een map die iedereen mag lezen, bijvoorbeeld /opt/driehoek, of start als gewone gebruiker.',
  'no-other-user':
    'PostgreSQL mag niet als root draaien, en hier kan root geen andere gebruiker worden ({user}). Start als gewone gebruiker, of geef met DATABASE_URL het adres van een eigen PostgreSQL.',
  'folder-unreachable':
    'PostgreSQL mag niet als root draaien en draait daarom als gebruiker {user}, maar die mag niet in {folder}. Kies met DRIEHOEK_VAR een map waar iedereen bij mag, bijvoorbeeld /srv/driehoek, of start als gewone gebruiker.',
  'folder-not-writable':
    'Driehoek mag niet schrijven in {folder}. Geef uw gebruiker schrijfrecht op die map, of kies met DRIEHOEK_VAR een andere.',
  'folder-of-another':
    'De database in {folder} is van een andere gebruiker. Start als die gebruiker, of kies met DRIEHOEK_VAR een andere map.',
  'disk-full': 'De schijf van {folder} is vol. Maak ruimte vrij en start opnieuw; wat was vastgelegd, staat er nog.',
  'other-version':
    'De database in {folder} is gemaakt door PostgreSQL {found}; deze versie van Driehoek heeft PostgreSQL {wanted}. Maak met de vorige versie van Driehoek een kopie (npx driehoek bewaar) en zet die hier terug (npx driehoek herstel) in een lege map.',
  'secret-lost':
    'In {folder} staat een database, maar het bestand geheim met haar wachtwoord ontbreekt of past er niet bij. Zet dat bestand terug uit een kopie van de map.',
  'no-answer':
    'De database in {folder} draait al (proces {pid}), maar geeft geen antwoord. Stop dat proces en start opnieuw.',
  'not-started': 'De database in {folder} start niet. In {log} staat waarom: {reason}',
} as const
