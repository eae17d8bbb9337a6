import './pleo/syncs/expenses.js';
import './pleo/syncs/employees.js';
import './pleo/actions/create-employee.js';
import './pleo/actions/mark-exported.js';
import './spendesk/syncs/expenses.js';
