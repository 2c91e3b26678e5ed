// What the page may load and from where: nothing but itself. No request can leave the machine that serves it.

const RULES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
];

/** For the header. */
export const PAGE_POLICY = [...RULES, "frame-ancestors 'none'"].join("; ");

/** For the page itself, so that any static server will do; browsers take `frame-ancestors` from a header only. */
export const PAGE_POLICY_IN_META = RULES.join("; ");
