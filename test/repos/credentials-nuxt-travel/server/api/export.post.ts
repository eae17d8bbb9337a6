export default defineEventHandler(async (event) => {
  const config = useRuntimeConfig(event)
  const { jobId, companyId } = await readBody(event)
  const pair = `${config.pleoExportKey}:${companyId}`
  return await $fetch(`https://external.pleo.io/v3/export-jobs/${jobId}/items`, {
    method: 'PUT',
    headers: { Authorization: 'Basic ' + Buffer.from(pair).toString('base64') }, // expect: wrong-auth-scheme
    body: { items: [] },
  })
})
