const $list = document.querySelector('#list');

async function load() {
  const token = localStorage.getItem('token');
  const res = await fetch(`${window.location.origin}/pleo/v1/expenses?from=2024-01-01`, {
    headers: { Authorization: `Bearer ${token}` },
  });
  const { expenses } = await res.json();
  $list.replaceChildren(
    ...expenses.map((e) => {
      const li = document.createElement('li');
      li.textContent = `${e.performedAt} ${e.note}`;
      return li;
    }),
  );
}

document.querySelector('#people').addEventListener('click', async () => {
  const people = await (await fetch('/pleo/v1/employees')).json();
  alert(people.length + ' people');
});

document.querySelector('#balance').addEventListener('click', () => {
  const xhr = new XMLHttpRequest();
  xhr.open('GET', '/v1/companies/balance');
  xhr.onload = () => alert(JSON.parse(xhr.responseText).available);
  xhr.send();
});

load();
