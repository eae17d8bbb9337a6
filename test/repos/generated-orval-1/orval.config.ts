import { defineConfig } from 'orval';

export default defineConfig({
  pleo: {
    input: './specs/pleo.yaml',
    output: {
      target: './src/api/pleo/endpoints.ts',
      client: 'fetch',
      mock: true,
      override: { mutator: { path: './src/api/pleo/custom-fetch.ts', name: 'customFetch' } },
    },
  },
  sevdesk: {
    input: './specs/sevdesk.yaml',
    output: { target: './src/api/sevdesk/endpoints.ts', client: 'fetch', baseUrl: 'https://my.sevdesk.de/api/v1' },
  },
});
