import express from "express";

const app = express();
const credentials = Buffer.from(`${process.env.RECEIPTS_KEY}:`).toString("base64");

app.get("/receipts/:entry", async (req, res) => {
  const answer = await fetch(`https://external.pleo.io/v1/accounting-entries/${req.params.entry}/receipts`, {
    headers: { authorization: `Basic ${credentials}` },
  });
  if (!answer.ok) return res.sendStatus(502);
  const { data } = await answer.json();
  res.json(data.map((r: { id: string; url: string }) => ({ id: r.id, url: r.url })));
});

app.listen(8080);
