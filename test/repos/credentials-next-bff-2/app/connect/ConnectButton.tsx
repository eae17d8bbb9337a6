'use client'

export function ConnectButton({ state, challenge }: { state: string; challenge: string }) {
  const go = () => {
    const q = new URLSearchParams({
      client_id: process.env.NEXT_PUBLIC_PLEO_CLIENT_ID!,
      response_type: 'code',
      state,
      code_challenge: challenge,
      code_challenge_method: 'S256',
    })
    window.location.assign(`https://auth.pleo.io/oauth/authorize?${q}`)
  }
  return <button onClick={go}>Connect Pleo</button>
}
