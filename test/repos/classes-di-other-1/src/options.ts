export interface VendorOptions {
  baseUrl: string;
  token: string;
}
