import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { client as pleo } from './pleo/client.gen'
import { client as backend } from './backend/sdk.gen'
import { App } from './App'

pleo.setConfig({
  baseUrl: import.meta.env.DEV ? 'https://openapi.staging.pleo.io/v1/' : 'https://openapi.pleo.io/v1/',
  auth: () => localStorage.getItem('pleo') ?? undefined,
})
backend.setConfig({ credentials: 'include' })

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={new QueryClient()}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
)
