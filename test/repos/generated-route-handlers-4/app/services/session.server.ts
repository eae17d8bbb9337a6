import { createCookieSessionStorage, redirect } from "@remix-run/node";

const storage = createCookieSessionStorage({
  cookie: { name: "__desk", httpOnly: true, secrets: [process.env.SESSION_SECRET!] },
});

export async function requireSession(request: Request) {
  const session = await storage.getSession(request.headers.get("Cookie"));
  const token = session.get("pleo");
  if (!token) throw redirect("/login");
  return { token: token as string };
}
