export async function accessToken(): Promise<string> {
    const res = await fetch('https://identity.vismaonline.com/connect/token', {
        method: 'POST',
        body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token: process.env.VISMA_REFRESH ?? '' }),
    });
    return (await res.json()).access_token;
}
