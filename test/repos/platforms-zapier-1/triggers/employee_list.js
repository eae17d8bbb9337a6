// Hidden trigger, feeds the dropdowns.
module.exports = {
  key: 'employee_list',
  noun: 'Employee',
  display: { label: 'List of Employees', description: 'Feeds a dropdown.', hidden: true },
  operation: {
    perform: { // expect: legacy-call getEmployees (certain)
      url: 'https://openapi.pleo.io/v1/employees',
      method: 'GET',
      params: { pageSize: '100000' },
    },
    sample: { id: '1', email: 'a@b.c' },
  },
};
