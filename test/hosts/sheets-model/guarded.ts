// Wraps a fake so that it answers like the service that it stands for: each method is a counted call, and a member that the fake does
// not have throws, where a plain object would silently give `undefined`.

import type { ServiceCalls } from "./service-calls.ts";

const TARGETS = new WeakMap<object, object>();

/** The fake behind a value that a caller holds; the value itself where there is none. */
const unguarded = <Fake>(value: unknown): Fake =>
  ((typeof value === "object" && value !== null && TARGETS.get(value)) || value) as Fake;

const plainArgument = (value: unknown): unknown => (Array.isArray(value) ? value.map(plainArgument) : unguarded(value));

/** What is looked at by printers and promises, never by the code under test. */
const isIdle = (member: PropertyKey): boolean =>
  typeof member === "symbol" || ["then", "toJSON", "constructor"].includes(member as string);

export function guarded<Service extends object>(name: string, fake: Partial<Service>, calls: ServiceCalls): Service {
  const proxy = new Proxy(fake, {
    get(target, member) {
      if (isIdle(member)) return undefined;
      if (!(member in target)) throw new TypeError(`${name}.${String(member)} is not in the model of Google Sheets`);
      const value: unknown = Reflect.get(target, member, target);
      if (typeof value !== "function") return value;
      return (...given: readonly unknown[]) => {
        calls.note(`${name}.${String(member)}`);
        const result: unknown = value.apply(target, given.map(plainArgument));
        // A builder gives itself back: the caller must go on holding the guarded one.
        return result === target ? proxy : result;
      };
    },
    set(_, member) {
      throw new TypeError(`${name}.${String(member)} cannot be set`);
    },
  });
  TARGETS.set(proxy, fake);
  return proxy as Service;
}
