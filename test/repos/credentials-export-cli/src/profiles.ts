export type ProfileName = 'test' | 'live'

interface Profile {
  authHost: string
  apiHost: string
}

export const PROFILES: Record<ProfileName, Profile> = {
  test: {
    authHost: 'https://auth.staging.pleo.io',
    apiHost: 'https://external.pleo.io', // expect: environment-mismatch
  },
  live: {
    authHost: 'https://auth.pleo.io',
    apiHost: 'https://external.pleo.io',
  },
}
