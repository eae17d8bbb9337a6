import { defineConfig, loadEnv } from 'vite'
import react from '@vitejs/plugin-react'
import { version } from './package.json'

export default defineConfig(({ mode }) => {
  const env = loadEnv(mode, process.cwd(), '')
  const basic = 'Basic ' + Buffer.from(`${env.PLEO_API_KEY}:`).toString('base64')

  return {
    plugins: [react()],
    define: {
      __APP_VERSION__: JSON.stringify(version),
      __PLEO_API_KEY__: JSON.stringify(env.PLEO_API_KEY),
    },
    server: {
      port: 5174,
      proxy: {
        '/pleo': {
          target: 'https://external.pleo.io',
          changeOrigin: true,
          rewrite: (p) => p.replace(/^\/pleo/, ''),
          headers: { Authorization: basic },
        },
      },
    },
  }
})
