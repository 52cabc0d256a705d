/** What a program says to who types something else than a choice. */
export const outsideChoices = { title: 'Kies uit de lijst', says: 'Kies een van de woorden uit de lijst.' } as const
