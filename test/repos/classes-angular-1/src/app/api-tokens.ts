import { InjectionToken } from '@angular/core';
import { environment } from '../environments/environment';

/** Provided in app.config.ts. */
export const API_BASE = new InjectionToken<string>('API_BASE');

export const HR_BASE = new InjectionToken<string>('HR_BASE', {
  providedIn: 'root',
  factory: () => environment.hrApi,
});
