const call = (version) => (method, path, body) =>
  fetch(`https://external.pleo.io/${version}${path}`, { method, body: JSON.stringify(body) });

const v2 = call('v2');
const v3 = call('v3');

export const waiting = () => v2('GET', '/export-jobs?statuses=pending'); // expect: superseded-external-call getExportJobsListV2
export const items = (id) => v2('GET', `/export-jobs/${id}/items`); // expect: superseded-external-call getExportJobItemsV2
export const started = (jobId) => v2('POST', '/export-job-events', { jobId, event: 'started' }); // expect: superseded-external-call createExportJobEventV2
export const completed = (jobId) => v3('POST', '/export-job-events', { jobId, event: 'completed' });
export const figures = (id) => v3('GET', `/export-items?job_id=${id}`);
export const one = () => v3('GET', '/export-job-items?company_id=c1'); // expect: superseded-external-call getExportJobItemByAccountingEntryIdV3

export const accounts = () => call('v1-beta')('POST', '/accounts:search', { companyId: 'c1', pageSize: 10 }); // expect: superseded-external-call searchAccountsV4, legacy-parameter searchAccountsV4
export const old = () => call('v1')('GET', '/export-items'); // expect: superseded-external-call getExportItemsV1
export const tags = () => call('v0')('GET', '/tags?company_id=c1'); // expect: superseded-external-call searchTags
export const tag = (id) => call('v0')('GET', `/tags/${id}`);
