/** What the page can do: search and filter the calls, and unfold everything before it is printed. */

export const script = `
'use strict';
const form = document.querySelector('form');
if (form) {
  const [search, work, folder] = form.elements;
  const cards = [...document.querySelectorAll('.card')];
  const texts = new Map(cards.map((card) => [card, card.textContent.toLowerCase()]));
  const fits = (card) =>
    search.value.toLowerCase().split(/\\s+/).every((word) => texts.get(card).includes(word)) &&
    (work.value === '' || card.dataset.work === work.value) &&
    (folder.value === '' || JSON.parse(card.dataset.packages).includes(folder.value));
  const filter = () => {
    let shown = 0;
    for (const card of cards) {
      card.hidden = !fits(card);
      if (!card.hidden) shown += 1;
      for (const item of card.querySelectorAll('[data-packages]'))
        item.hidden = folder.value !== '' && !JSON.parse(item.dataset.packages).includes(folder.value);
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
