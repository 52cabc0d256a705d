export const signInTexts = {
  role: 'Kies een rol (alleen in het voorbeeld)',
  link: 'Aanmelden met deze eenmalige link',
}
