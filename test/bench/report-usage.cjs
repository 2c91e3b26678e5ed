// Preloaded into a measured process: at its end it tells how much processor time and memory the process took.
// The kernel's own record comes first: `maxRSS` of a fresh process begins with the size of the process that started it.

const { readFileSync } = require("node:fs");

process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  let peakKilobytes = maxRSS;
  try {
    peakKilobytes = Number(/VmHWM:\s*(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))?.[1] ?? maxRSS);
  } catch {
    // Not Linux.
  }
  const usage = { cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, peakMegabytes: peakKilobytes / 1024 };
  process.stderr.write(`bench-usage ${JSON.stringify(usage)}\n`);
});
