export const PLEO_CLIENT = Symbol('PLEO_CLIENT')
export const LUCCA_CLIENT = Symbol('LUCCA_CLIENT')
export const PLEO_ORIGIN = 'PLEO_ORIGIN'
