export type Bindings = {
  TENANTS: KVNamespace
  PLEO_BASE: string
  MASTER_KEY: string
}

export type Tenant =
  | { id: string; companyId: string; mode: 'api-key'; secret: string }
  | { id: string; companyId: string; mode: 'oauth'; secret: string; refresh: string }
