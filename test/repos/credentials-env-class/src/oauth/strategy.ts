import passport from 'passport';
import OAuth2Strategy from 'passport-oauth2';
import { saveConnection } from './store';

passport.use(
  'pleo',
  new OAuth2Strategy(
    {
      authorizationURL: 'https://auth.pleo.io/oauth/authorize',
      tokenURL: 'https://auth.staging.pleo.io/oauth/token', // expect: environment-mismatch
      clientID: process.env.PLEO_CLIENT_ID!,
      clientSecret: process.env.PLEO_CLIENT_SECRET!,
      callbackURL: 'https://treasury.example/auth/pleo/callback',
      pkce: true,
      state: true,
    },
    async (accessToken: string, refreshToken: string, _profile: unknown, done: (e: unknown, u?: object) => void) => {
      try {
        done(null, await saveConnection(accessToken, refreshToken));
      } catch (err) {
        done(err);
      }
    },
  ),
);

passport.use(
  'pleo-staging',
  new OAuth2Strategy(
    {
      authorizationURL: 'https://auth.staging.pleo.io/oauth/authorize',
      tokenURL: 'https://auth.staging.pleo.io/oauth/token',
      clientID: process.env.PLEO_STAGING_CLIENT_ID!,
      clientSecret: process.env.PLEO_STAGING_CLIENT_SECRET!,
      callbackURL: 'https://treasury-staging.example/auth/pleo/callback',
      pkce: true,
      state: true,
    },
    (accessToken: string, refreshToken: string, _profile: unknown, done: (e: unknown, u?: object) => void) => {
      saveConnection(accessToken, refreshToken).then((c) => done(null, c), done);
    },
  ),
);
