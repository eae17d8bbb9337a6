export * from './EmployeesApi';
