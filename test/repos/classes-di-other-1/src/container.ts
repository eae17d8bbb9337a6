import 'reflect-metadata';
import { container } from 'tsyringe';
import { FetchTransport, type HttpTransport } from './http/transport';
import type { VendorOptions } from './options';

container.registerSingleton<HttpTransport>('HttpTransport', FetchTransport);

container.register<VendorOptions>('PleoOptions', {
  useValue: { baseUrl: 'https://openapi.pleo.io/v1', token: process.env.PLEO_API_TOKEN! },
});

container.register<VendorOptions>('TravelPerkOptions', {
  useFactory: () => ({ baseUrl: 'https://api.travelperk.com', token: process.env.TRAVELPERK_KEY! }),
});

export { container };
