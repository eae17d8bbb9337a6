"use client";

export function ConnectButton({ state, challenge }: { state: string; challenge: string }) {
  const go = () => {
    const u = new URL(process.env.NEXT_PUBLIC_PLEO_AUTH_URL ?? "https://auth.pleo.io/oauth/authorize");
    u.searchParams.set("client_id", process.env.NEXT_PUBLIC_PLEO_CLIENT_ID!);
    u.searchParams.set("response_type", "code");
    u.searchParams.set("scope", "export-jobs:read export-jobs:write");
    u.searchParams.set("state", state);
    u.searchParams.set("code_challenge", challenge);
    u.searchParams.set("code_challenge_method", "S256");
    window.location.assign(u.toString());
  };
  return <button onClick={go}>Connect Pleo</button>;
}
