import { HttpInterceptorFn } from '@angular/common/http';
import { inject } from '@angular/core';
import { SessionService } from '../session.service';
import { environment } from '../../environments/environment';

export const pleoInterceptor: HttpInterceptorFn = (req, next) => {
  if (!req.url.startsWith(environment.pleo.baseUrl)) {
    return next(req);
  }
  const token = inject(SessionService).pleoToken();
  return next(req.clone({ setHeaders: { Authorization: `Bearer ${token}` } }));
};
