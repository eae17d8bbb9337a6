/// <reference types="vite/client" />

declare const __APP_VERSION__: string
declare const __PLEO_API_KEY__: string

interface ImportMetaEnv {
  readonly VITE_API_URL: string
  readonly VITE_PLEO_TOKEN: string
  readonly VITE_PLEO_WEB_URL: string
  readonly VITE_COMPLEO_TOKEN: string
}
