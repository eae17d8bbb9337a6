const authentication = require('./authentication');
const hydrators = require('./hydrators');
const newExpense = require('./triggers/expense');
const employeeList = require('./triggers/employee_list');
const createEmployee = require('./creates/employee');
const exportExpense = require('./creates/export_expense');
const findEmployee = require('./searches/employee');

const includeBearerToken = (request, z, bundle) => {
  if (bundle.authData.apiToken) {
    request.headers.Authorization = `Bearer ${bundle.authData.apiToken}`;
  }
  return request;
};

const handleHTTPError = (response, z) => {
  if (response.status === 403) {
    throw new z.errors.Error('Your token lacks a permission in Pleo', 'Forbidden', 403);
  }
  return response;
};

module.exports = {
  version: require('./package.json').version,
  platformVersion: require('zapier-platform-core').version,
  authentication,
  hydrators,
  beforeRequest: [includeBearerToken],
  afterResponse: [handleHTTPError],
  triggers: { [newExpense.key]: newExpense, [employeeList.key]: employeeList },
  creates: { [createEmployee.key]: createEmployee, [exportExpense.key]: exportExpense },
  searches: { [findEmployee.key]: findEmployee },
};
