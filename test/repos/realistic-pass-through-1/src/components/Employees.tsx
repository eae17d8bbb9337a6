'use client';

import { useEffect, useState } from 'react';

async function viaProxy<T>(path: string, init?: RequestInit): Promise<T> {
  const res = await fetch('/api/pleo' + path, init);
  if (!res.ok) throw new Error(`${path}: ${res.status}`);
  return res.json();
}

export function Employees() {
  const [employees, setEmployees] = useState<{ id: string; email: string }[]>([]);

  useEffect(() => {
    viaProxy<{ employees: { id: string; email: string }[] }>('/employees?pageSize=100').then((b) => setEmployees(b.employees));
  }, []);

  const remove = (id: string) => viaProxy(`/employees/${id}`, { method: 'DELETE' });

  return (
    <ul>
      {employees.map((e) => (
        <li key={e.id}>
          {e.email} <button onClick={() => remove(e.id)}>remove</button>
        </li>
      ))}
    </ul>
  );
}
