import { Nango } from '@nangohq/node';

export const nango = new Nango({ secretKey: process.env.NANGO_SECRET_KEY! });

// Integration ids as they are called in the Nango dashboard
export const PLEO = 'pleo';
export const MOSS = 'moss';
