export function Refresh() {
  const load = () => fetch('/api/spend/employees'); // expect: legacy-call getEmployees (certain)
  const spend = () => fetch('/api/spending/employees');
  return <button onClick={() => Promise.all([load(), spend()])}>Refresh</button>;
}
