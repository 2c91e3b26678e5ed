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
      put: (key, value) => {
        if (new TextEncoder().encode(value).length > 100 * 1024) throw new Error("Argument too large: value");
        this.kept.set(key, value);
      },
      remove: (key) => {
        this.kept.delete(key);
      },
    };
    return guarded<Cache>("Cache", cache, this.calls);
  };
}
