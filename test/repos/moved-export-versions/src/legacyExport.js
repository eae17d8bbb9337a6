'use strict';
/* The first try (spring 2025). Still used for two daughters until their keys are changed. */

const base = 'https://external.pleo.io/v1';
const base0 = 'https://external.pleo.io/v0';

class Exporter {
  constructor(key, company) {
    this.h = { Authorization: 'Basic ' + Buffer.from(`${key}:`).toString('base64'), 'Content-Type': 'application/json' };
    this.company = company;
  }

  async open() {
    const r = await fetch(`${base}/export-jobs?company_id=${this.company}&statuses=pending`, { headers: this.h }); // expect: superseded-external-call
    return (await r.json()).data;
  }

  async items(id) {
    const r = await fetch(`${base}/export-jobs/${id}/items`, { headers: this.h }); // expect: superseded-external-call
    return (await r.json()).data;
  }

  async details(id) {
    const r = await fetch(`${base0}/export-items?job_id=${id}`, { headers: this.h }); // expect: superseded-external-call
    return (await r.json()).data;
  }

  async event(jobId, event) {
    await fetch('https://external.pleo.io/v2/export-job-events', { // expect: superseded-external-call
      method: 'POST',
      headers: this.h,
      body: JSON.stringify({ jobId, event }),
    });
  }

  async lookup(entryId) {
    const r = await fetch(`https://external.pleo.io/v3/export-job-items?company_id=${this.company}&accounting_entry_id=${entryId}`, { headers: this.h }); // expect: superseded-external-call
    return (await r.json()).data;
  }

  async lookupMany(ids) {
    const r = await fetch(`https://external.pleo.io/v3/export-job-items:search?company_id=${this.company}`, { // expect: superseded-external-call
      method: 'POST',
      headers: this.h,
      body: JSON.stringify({ accountingEntryIds: ids }),
    });
    return (await r.json()).data;
  }

  async core(entryId) {
    const r = await fetch(`${base}/accounting-entries/${entryId}/core`, { headers: this.h }); // expect: superseded-external-call
    return (await r.json()).data;
  }

  async retry(id) {
    return fetch(`${base}/export-jobs/${id}/retry`, { method: 'POST', headers: this.h }); // expect: unknown-external-call
  }

  async next() {
    return fetch('https://external.pleo.io/v4/export-jobs?company_id=' + this.company, { headers: this.h }); // expect: unknown-external-call
  }
}

module.exports = { Exporter };
