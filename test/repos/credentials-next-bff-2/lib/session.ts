export async function getSession(header: string | null) {
  if (!header?.startsWith('Bearer ')) return null
  const res = await fetch(process.env.IDP_URL + '/userinfo', { headers: { Authorization: header } })
  return res.ok ? ((await res.json()) as { companyId: string; email: string }) : null
}
