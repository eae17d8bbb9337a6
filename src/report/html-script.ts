/** What the page can do: search and filter its cards, and unfold everything before it is printed. */

export const script = `
'use strict';
const form = document.querySelector('form');
if (form) {
  const search = form.querySelector('input');
  const selects = [...form.querySelectorAll('select')];
  const cards = [...document.querySelectorAll('.card')];
  const texts = new Map(cards.map((card) => [card, card.textContent.toLowerCase()]));
  const facets = new Map(
    [...document.querySelectorAll('[data-facets]')].map((one) => [one, JSON.parse(one.dataset.facets)]),
  );
  // What says nothing of a filter fits whatever it chooses.
  const isChosen = (one) =>
    selects.every(({ name, value }) => value === '' || (facets.get(one)[name] ?? [value]).includes(value));
  const isFound = (card) =>
    search.value.toLowerCase().split(/\\s+/).every((word) => texts.get(card).includes(word));
  const filter = () => {
    let shown = 0;
    for (const one of facets.keys()) {
      one.hidden = !isChosen(one) || (texts.has(one) && !isFound(one));
      if (texts.has(one) && !one.hidden) shown += 1;
    }
    form.querySelector('output').textContent = shown + ' of ' + cards.length + ' shown';
  };
  form.hidden = false;
  form.addEventListener('input', filter);
  form.addEventListener('submit', (event) => event.preventDefault());
  filter();
}
let folded = [];
addEventListener('beforeprint', () => {
  folded = [...document.querySelectorAll('details:not([open])')];
  for (const one of folded) one.open = true;
});
addEventListener('afterprint', () => {
  for (const one of folded) one.open = false;
});
`;
