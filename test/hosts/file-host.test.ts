// .xlsx files keep the contract of hosts.

import { describeHost } from "./contract.ts";
import { fileHost } from "./file-host.ts";

describeHost("an .xlsx file", fileHost, { hasSelection: false });
