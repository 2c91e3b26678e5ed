import { launchChromium } from "./launch-chromium.ts";

const b = await launchChromium();
const p = await b.newPage({ viewport: { width: 1400, height: 850 } });
p.on("console", (m) => console.log("console", m.type(), m.text().slice(0, 300)));
p.on("pageerror", (e) => console.log("pageerror", e.stack));
p.on("request", (r) => {
  if (!r.url().startsWith("http://127.0.0.1")) console.log("REQ", r.url().slice(0, 100));
});
p.on("response", (r) => {
  if (r.status() >= 400) console.log("RESP", r.status(), r.url());
});
await p.addInitScript(() => {
  document.addEventListener("securitypolicyviolation", (e) =>
    console.log("CSP", e.violatedDirective, e.blockedURI, e.sourceFile, e.lineNumber, e.sample),
  );
});
const t = Date.now();
await p.goto(process.env.URL ?? "http://127.0.0.1:5173/");
await p.waitForSelector("#grid[aria-busy=false]");
console.log("ready", Date.now() - t);
await p.waitForTimeout(2500);
await p.screenshot({ path: "/tmp/web-shots/start.png" });
await p.click("#theme");
await p.waitForTimeout(800);
await p.screenshot({ path: "/tmp/web-shots/dark.png" });
await p.click("#theme");
await p.click("#language");
await p.waitForTimeout(1200);
await p.screenshot({ path: "/tmp/web-shots/en.png" });
await p.setViewportSize({ width: 700, height: 800 });
await p.waitForTimeout(500);
await p.click("#pane-toggle");
await p.waitForTimeout(300);
await p.screenshot({ path: "/tmp/web-shots/narrow.png" });
await b.close();
