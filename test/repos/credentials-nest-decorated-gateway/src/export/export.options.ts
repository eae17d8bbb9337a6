import { ConfigService } from '@nestjs/config';
import type { FactoryProvider } from '@nestjs/common';

export const EXPORT_OPTIONS = 'EXPORT_OPTIONS';

export interface ExportOptions {
  baseUrl: string;
  token: string;
  companyId: string;
}

export const exportOptionsProvider: FactoryProvider<ExportOptions> = {
  provide: EXPORT_OPTIONS,
  inject: [ConfigService],
  useFactory: (config: ConfigService) => ({
    baseUrl: 'https://external.pleo.io',
    token: config.getOrThrow<string>('PLEO_LEGACY_TOKEN'),
    companyId: config.getOrThrow<string>('COMPANY_ID'),
  }),
};
