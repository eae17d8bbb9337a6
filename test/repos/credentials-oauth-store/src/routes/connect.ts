import { createHash, randomBytes } from "node:crypto";
import { Router } from "express";
import { authorizeUrl, exchange } from "../oauth/client";
import { save } from "../oauth/store";

declare module "express-session" {
  interface SessionData {
    pleo?: { state: string; verifier: string; companyId: string };
  }
}

export const connect = Router();

connect.get("/oauth/pleo/start", (req, res) => {
  const verifier = randomBytes(32).toString("base64url");
  const state = randomBytes(16).toString("hex");
  req.session.pleo = { state, verifier, companyId: String(req.query.company) };
  res.redirect(authorizeUrl(state, createHash("sha256").update(verifier).digest("base64url")));
});

connect.get("/oauth/pleo/callback", async (req, res, next) => {
  const pending = req.session.pleo;
  if (!pending || pending.state !== req.query.state) return res.status(400).send("unknown state");
  try {
    await save(pending.companyId, await exchange(String(req.query.code), pending.verifier));
    delete req.session.pleo;
    res.redirect("/settings?pleo=connected");
  } catch (error) {
    next(error);
  }
});
