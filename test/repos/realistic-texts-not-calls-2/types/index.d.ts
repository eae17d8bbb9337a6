export type Environment = 'production' | 'staging';

export interface Hosts {
  production: 'https://openapi.pleo.io';
  staging: 'https://openapi.staging.pleo.io';
}

export declare function run(command: 'expenses' | 'teams', args: string[]): Promise<void>;
export declare const DEFAULT_HOST: 'https://openapi.pleo.io';
