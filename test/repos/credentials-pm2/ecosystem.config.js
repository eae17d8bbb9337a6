module.exports = {
  apps: [
    {
      name: 'reisekosten',
      script: './app.js',
      instances: 2,
      env: {
        NODE_ENV: 'development',
        PLEO_BASE_URL: 'https://external.staging.pleo.io',
        PLEO_API_KEY: process.env.PLEO_API_KEY,
      },
      env_staging: {
        NODE_ENV: 'staging',
        PLEO_BASE_URL: 'https://external.staging.pleo.io',
        PLEO_API_KEY: process.env.PLEO_PROD_API_KEY, // expect: environment-mismatch
      },
      env_production: {
        NODE_ENV: 'production',
        PLEO_BASE_URL: 'https://external.pleo.io',
        PLEO_API_KEY: 'CBQd0T6b13Rbhjoe6Gin8tnPM5Nh2SGfN8h6SAs3', // expect: hardcoded-credential
        PLEO_CACHE_KEY: 'pleo-v2',
      },
    },
    {
      name: 'legacy-poller',
      script: './poll.js',
      cron_restart: '*/30 * * * *',
      env: {
        PLEO_LEGACY_TOKEN: 'PUT-TOKEN-HERE',
        COMPLEO_TOKEN: '887e2f18bff93dc591362ffadb77b21c87681fea',
      },
    },
  ],
};
