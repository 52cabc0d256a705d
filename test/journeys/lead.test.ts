import { journey } from './afternoon.ts'

journey('a lead sees who must answer, and answers a change of the region for the basisteam', async (afternoon) => {
  const region = await afternoon.comesIn('Adviseur van Woudenberg')
  await region.follow('Regionale veiligheidsstrategie 2023-2026')
  await region.in('Keten').follow('Maatschappelijke onrust en maatschappelijke verbinding')
  await region.follow('Passage, verbanden en versies')
  await region.follow('Wijzigen')
  await region.fill('Titel', 'Maatschappelijke onrust, verbinding en dialoog')
  await region.press('Bewaren')

  const lead = await afternoon.comesIn('Trekker bij Zeist')
  await lead.in('U werkt voor').follow('Zeist')
  await lead.in('Gevraagd van u').sees('Geen verzoeken.')

  await region.follow('Delen')
  await region.choose('iedereen, ook buiten de overheid')
  await region.press('Delen')
  await region.sees('Gedeeld.')

  const bunnik = await afternoon.comesIn('Adviseur van Bunnik')
  await bunnik.in('U werkt voor').follow('Bunnik')
  await bunnik.in('Gevraagd van u').sees('Maatschappelijke onrust', 'basisteam ZBLW antwoordt')
  await bunnik.in('Gevraagd van u').seesNot('Antwoorden')

  await lead.goTo('/zeist')
  await lead.in('Gevraagd van u').sees('Eén wijziging van boven wacht op antwoord.', 'gewijzigd door Midden-Nederland')
  await lead.in('Gevraagd van u').follow('Antwoorden')
  await lead.sees(
    'Maatschappelijke onrust en maatschappelijke verbinding’ wordt ‘Maatschappelijke onrust, verbinding en dialoog’',
  )
  await lead.choose('aanpassen: wij maken een eigen invulling')
  await lead.press('Antwoorden')
  await lead.sees('Schrijf een reden')
  await lead.fill('Reden', 'Hier gaat het vooral om Zeist-Noord.')
  await lead.fill('Eigen tekst', 'Onrust en dialoog in het basisteam')
  await lead.press('Antwoorden')
  await lead.sees('Uw antwoord is vastgelegd.')
  await lead.in('Plan').sees('Onrust en dialoog in het basisteam', 'basisteam', 'concept')
  await lead.in('Gevraagd van u').seesNot('Antwoorden')
})

journey('a lead finds priorities without a lead, and appoints one', async (afternoon) => {
  const lead = await afternoon.comesIn('Trekker bij Zeist')
  await lead.in('U werkt voor').follow('Zeist')
  await lead.in('Plan').sees('niet bekend')
  await lead.in('Gevraagd van u').follow('14 open punten bekijken')
  await lead.in('Open punten').sees('De trekker is niet bekend.')
  await lead.in('Keten').follow('Verbindingen tussen zorg en veiligheid')
  await lead.in('Wat we niet weten').follow('Trekker aanwijzen')
  await lead.choose('Trekker', 'Zeist')
  await lead.choose('Plaatsvervanger', 'Leusden')
  await lead.press('Aanwijzen')
  await lead.sees('De trekker is aangewezen.', 'Trekker Zeist; plaatsvervanger Leusden.')
  await lead.in('Wat we niet weten').seesNot('De trekker is niet bekend.')

  const leusden = await afternoon.comesIn('Adviseur van Leusden')
  await leusden.in('U werkt voor').follow('Leusden')
  await leusden.in('Plan').follow('Verbindingen tussen zorg en veiligheid')
  await leusden.sees('Trekker Zeist; plaatsvervanger Leusden.')
})
