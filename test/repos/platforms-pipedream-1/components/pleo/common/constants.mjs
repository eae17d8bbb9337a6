export const EXPORT_STATUSES = [
  "NOT_EXPORTED",
  "QUEUED",
  "EXPORTING",
  "EXPORTED",
];

export const POLLING_INTERVAL = 60 * 15;
