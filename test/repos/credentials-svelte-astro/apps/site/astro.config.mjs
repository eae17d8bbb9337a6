import { defineConfig } from 'astro/config';
import react from '@astrojs/react';
import node from '@astrojs/node';

export default defineConfig({
  site: 'https://studio-nord.example',
  output: 'hybrid',
  adapter: node({ mode: 'standalone' }),
  integrations: [react()],
});
