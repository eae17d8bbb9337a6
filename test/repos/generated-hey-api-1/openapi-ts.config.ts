import { defineConfig } from '@hey-api/openapi-ts';

export default defineConfig({
  input: './specs/pleo-v1.yaml',
  output: 'src/client',
  plugins: ['@hey-api/client-fetch', '@hey-api/sdk', '@hey-api/typescript'],
});
