export async function withRetry<T>(work: () => Promise<T>, attempts = 3): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (attempts <= 1) throw error;
    return withRetry(work, attempts - 1);
  }
}

export async function fetchWithRetry(url: string, init?: RequestInit) {
  for (let attempt = 1; ; attempt++) {
    const response = await fetch(url, init);
    if (response.status !== 429 || attempt === 5) return response;
  }
}
