// CacheService of the model: 100 KB a value.

import { guarded } from "./guarded.ts";
import type { ServiceCalls } from "./service-calls.ts";

type Cache = GoogleAppsScript.Cache.Cache;

export class FakeCacheService implements Partial<GoogleAppsScript.Cache.CacheService> {
  readonly kept = new Map<string, string>();

  constructor(readonly calls: ServiceCalls) {}

  getDocumentCache = () => {
    const cache: Partial<Cache> = {
      get: (key) => this.kept.get(key) ?? null,
      getAll: (keys) => Object.fromEntries(keys.flatMap((key) => (this.kept.has(key) ? [[key, this.kept.get(key)]] : []))),
      putAll: (values) => {
        for (const [key, value] of Object.entries(values as Record<string, string>)) {
          if (key.length > 250) throw new Error("Argument too large: key");
          const bytes = new TextEncoder().encode(value);
          if (bytes.length > 100 * 1024) throw new Error("Argument too large: value");
          // Kept as UTF-8, which has no half of a sign.
          this.kept.set(key, new TextDecoder().decode(bytes));
        }
      },
    };
    return guarded<Cache>("Cache", cache, this.calls);
  };
}
