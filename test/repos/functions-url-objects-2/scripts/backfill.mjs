// node scripts/backfill.mjs 2024-01-01
import https from "node:https";
import { URL, URLSearchParams } from "node:url";
import { webLink } from "../src/address.js";

const headers = { Authorization: `Bearer ${process.env.PLEO_TOKEN}` };

function read(url, options = {}) {
  return new Promise((resolve, reject) => {
    const req = https.request(url, { headers, ...options }, (res) => {
      const chunks = [];
      res.on("data", (c) => chunks.push(c));
      res.on("end", () => resolve(JSON.parse(Buffer.concat(chunks).toString("utf8"))));
    });
    req.on("error", reject);
    req.end(options.payload);
  });
}

const list = new URL("https://openapi.pleo.io/v1/expenses");
list.search = `?${new URLSearchParams({ dateFrom: process.argv[2], pageSize: "1000" })}`;

const { expenses } = await read(list); // expect: legacy-call getExpenses (certain)

const people = new Map();
for (const { id, employeeId } of expenses) {
  const url = new URL(`employees/${employeeId}`, "https://openapi.pleo.io/v1/");
  if (!people.has(employeeId)) people.set(employeeId, await read(url)); // expect: legacy-call getEmployee (certain)
  console.log(webLink(id), people.get(employeeId).email);
}

// and the copy in our own store
const store = new URL("/v1/expenses", "https://kvitto.example.se");
store.searchParams.append("from", process.argv[2]);
const copies = await read(store);
await read(new URL(`/v1/employees/${copies[0].employeeId}`, store), { method: "DELETE" });

// guard against a wrong address in the shell history
const evil = new URL("https://openapi.pleo.io@attacker.example/v1/expenses");
if (evil.hostname === "attacker.example") console.log("userinfo is not a host");
