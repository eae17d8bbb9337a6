type AuthStrategy =
  | { kind: 'bearer'; env: string }
  | { kind: 'basic-user'; env: string }
  | { kind: 'raw'; env: string; header: string }

export type Vendor = { label: string; baseUrl: string; auth: AuthStrategy }

export const vendors = {
  compleo: { label: 'Compleo', baseUrl: 'https://api.compleo.example/v2', auth: { kind: 'bearer', env: 'COMPLEO_TOKEN' } },
  pleos: { label: 'Pleos Connect', baseUrl: 'https://api.pleos.ai', auth: { kind: 'raw', env: 'PLEOS_KEY', header: 'x-api-key' } },
  lexoffice: { label: 'lexoffice', baseUrl: 'https://api.lexoffice.io/v1', auth: { kind: 'bearer', env: 'LEXOFFICE_KEY' } },
  sevdesk: { label: 'sevDesk', baseUrl: 'https://my.sevdesk.de/api/v1', auth: { kind: 'raw', env: 'SEVDESK_TOKEN', header: 'Authorization' } },
  pleo: { label: 'Pleo', baseUrl: 'https://external.pleo.io', auth: { kind: 'basic-user', env: 'PLEO_API_KEY' } },
} as const satisfies Record<string, Vendor>

export type VendorId = keyof typeof vendors
