import { Pleo } from './pleo';
import { Transport } from './transport';

const pleo = new Pleo(process.env.PLEO_TOKEN ?? '');
const chat = new Transport('https://chat.example/v1', process.env.CHAT_TOKEN ?? '');

export const overview = () => Promise.all([pleo.tagGroups.list(), pleo.tagGroups.tags('main'), chat.get('/teams')]);
export const dissolve = (id: string) => pleo.teams.remove(id);
