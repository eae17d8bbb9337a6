export async function upload(expenseId: string, uri: string) {
  const form = new FormData()
  form.append('expenseId', expenseId)
  form.append('file', { uri, name: 'receipt.jpg', type: 'image/jpeg' } as unknown as Blob)
  const res = await fetch(`${process.env.EXPO_PUBLIC_BACKEND_URL}/receipts`, { method: 'POST', body: form })
  if (!res.ok) throw new Error('upload failed')
}
