const need = (key: string): string => {
  const found = process.env[key];
  if (found === undefined) {
    throw new ReferenceError(`${key} is missing`);
  }
  return found;
};

export default {
  cards: { url: need('CARD_PROVIDER_URL'), token: need('CARD_PROVIDER_TOKEN') },
  flights: { url: need('FLIGHTS_URL') },
  feed: need('EMPLOYEE_FEED'),
};
