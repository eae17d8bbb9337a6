interface Env {
  PLEO_BASE_URL: string;
  MOSS_BASE_URL: string;
  PLEO_TOKEN: string;
  MOSS_TOKEN: string;
  BACKEND: Fetcher;
  STATE: KVNamespace;
}
