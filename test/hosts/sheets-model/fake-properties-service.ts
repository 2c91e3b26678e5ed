// PropertiesService of the model.

import { FakeProperties } from "./fake-properties.ts";
import { guarded } from "./guarded.ts";
import type { ServiceCalls } from "./service-calls.ts";

type Properties = GoogleAppsScript.Properties.Properties;

export class FakePropertiesService implements Partial<GoogleAppsScript.Properties.PropertiesService> {
  readonly document = new FakeProperties();
  readonly user = new FakeProperties();

  constructor(readonly calls: ServiceCalls) {}

  getDocumentProperties = () => guarded<Properties>("Properties", this.document, this.calls);
  getUserProperties = () => guarded<Properties>("Properties", this.user, this.calls);
}
