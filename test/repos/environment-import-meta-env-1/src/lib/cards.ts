import ky from 'ky';
import { getSession } from '@/lib/session';

export const cards = ky.create({
  prefixUrl: import.meta.env.VITE_CARDS_API,
  hooks: {
    beforeRequest: [
      (request) => {
        request.headers.set('Authorization', `Bearer ${getSession().cardsToken}`);
      },
    ],
  },
});
