import type { PlainPage } from './plain-page.ts'

const home = { path: '/', label: 'Etusivulle · Front page' }

/** The pages that are shown instead of the site's own, by what is the matter. */
export const pages = {
  notFound: {
    fi: { title: 'Sivua ei ole', text: 'Osoitteessa ei ole sivua. Se on voinut siirtyä tai poistua.' },
    en: { title: 'There is no such page', text: 'It may have moved or gone.' },
    next: home,
  },
  notYet: {
    fi: { title: 'Sivusto päivittyy', text: 'Yritä hetken kuluttua uudelleen.' },
    en: { title: 'The site is being updated', text: 'Please try again in a moment.' },
  },
  tooMany: {
    fi: { title: 'Pyyntöjä on liikaa', text: 'Odota minuutti ja yritä sitten uudelleen.' },
    en: { title: 'Too many requests', text: 'Please wait for a minute, then try again.' },
  },
  fault: {
    fi: { title: 'Jokin meni vikaan', text: 'Sivua ei voitu näyttää. Vika on kirjattu lokiin.' },
    en: { title: 'Something went wrong', text: 'The page could not be shown. The fault is in the log.' },
  },
  unclear: {
    fi: { title: 'Pyyntöä ei ymmärretty', text: 'Tarkista osoite.' },
    en: { title: 'The request was not understood', text: 'Please check the address.' },
    next: home,
  },
  otherHost: {
    fi: { title: 'Väärä osoite', text: 'Sivustoa käytetään tällä koneella osoitteessa 127.0.0.1.' },
    en: { title: 'Wrong address', text: 'The site is used on this machine, at 127.0.0.1.' },
  },
  signInFirst: {
    fi: { title: 'Kirjaudu sisään', text: 'Istunto puuttuu tai on päättynyt.' },
    en: { title: 'Please sign in', text: 'There is no session, or it has ended.' },
    next: { path: '/auth/sign-in', label: 'Kirjaudu · Sign in' },
  },
  notInvited: {
    fi: {
      title: 'Sinulla ei ole käyttöoikeutta',
      text: 'Kirjautuminen onnistui, mutta sinulle ei ole annettu oikeutta tähän sivuun. Pyydä käyttöoikeus palvelun ylläpitäjältä.',
    },
    en: {
      title: 'You have no access',
      text: 'You are signed in, but you have not been given access to this page. Please ask whoever runs the service.',
    },
    next: { path: '/auth/sign-out', label: 'Kirjaudu ulos · Sign out', posts: true },
  },
  signInFailed: {
    fi: {
      title: 'Kirjautuminen ei onnistunut',
      text: 'Kirjautuminen keskeytyi, vanheni tai hylättiin. Voit yrittää uudelleen.',
    },
    en: {
      title: 'Sign-in failed',
      text: 'It was interrupted, took too long or was refused. You can try again.',
    },
    next: { path: '/auth/sign-in', label: 'Yritä uudelleen · Try again' },
  },
  signOut: {
    fi: { title: 'Kirjaudu ulos', text: 'Istuntosi tässä palvelussa päätetään.' },
    en: { title: 'Sign out', text: 'Your session in this service will end.' },
    next: { path: '/auth/sign-out', label: 'Kirjaudu ulos · Sign out', posts: true },
  },
  signedOut: {
    fi: { title: 'Olet kirjautunut ulos', text: 'Istunto on päättynyt.' },
    en: { title: 'You are signed out', text: 'The session has ended.' },
    next: { path: '/auth/sign-in', label: 'Kirjaudu uudelleen · Sign in again' },
  },
} as const satisfies Record<string, PlainPage>
