export const PLEO_LEGACY_HTTP = Symbol('PLEO_LEGACY_HTTP');
export const PLEO_HTTP = Symbol('PLEO_HTTP');
