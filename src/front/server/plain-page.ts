/** An answer without a frame, for when a page cannot be made or nobody will read it. */
export function plainPage(status: number, headers: Readonly<Record<string, string>> = {}): Response {
  const html = `<!doctype html><html lang="nl"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${status} · Driehoek</title><main><h1>Dat ging niet</h1><p>${sayStatus(status)}</p><p><a href="/">Naar het begin</a></p></main></html>`
  return new Response(html, { status, headers: { 'content-type': 'text/html; charset=utf-8', ...headers } })
}

function sayStatus(status: number): string {
  switch (status) {
    case 400:
      return 'Wat hier binnenkwam is geen formulier van deze site, of het is niet heel. Er is niets gewijzigd. Open de pagina hier en probeer het opnieuw.'
    case 403:
      return 'Dit formulier kwam van een andere site en is niet uitgevoerd. Open de pagina hier en probeer het opnieuw.'
    case 404:
      return 'Niet gevonden.'
    case 405:
      return 'Een pagina kan alleen worden gelezen, en een formulier verstuurd.'
    case 413:
      return 'Dit is te groot om te bewaren. Maak de tekst korter, of neem een document over op de pagina Document overnemen.'
    default:
      return 'Er ging bij ons iets mis. Er is niets gewijzigd. Probeer het over een minuut opnieuw.'
  }
}
