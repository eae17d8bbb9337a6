import Hapi from '@hapi/hapi';
import { Cards } from './api/cards';
import { Flights } from './api/flights';

const cards = new Cards();
const flights = new Flights();

const init = async () => {
  const server = Hapi.server({ port: 8080 });

  server.route({
    method: 'GET',
    path: '/expenses/{id}',
    handler: async (request) => {
      const expense = await cards.expense(request.params.id);
      const tags = await Promise.all(expense.tagIds.map((t) => cards.tag(t.tagGroupId, t.id)));
      const trip = await flights.trip(request.params.id);
      return { expense, tags, legs: trip.legs.length };
    },
  });

  server.route({
    method: 'POST',
    path: '/tag-groups',
    handler: async (request) => {
      const { name } = request.payload as { name: string };
      await flights.note(`new group ${name}`);
      return { group: await cards.addGroup(name), staff: await cards.staff() };
    },
  });

  await server.start();
};

init();
