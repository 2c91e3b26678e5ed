// Google Sheets keeps the contract of hosts: the shell runs over a model of the services, which counts and traps as the real ones do.

import { describeHost } from "./contract.ts";
import { sheetsHost } from "./sheets-host.ts";

describeHost("Google Sheets", sheetsHost, { hasSelection: true });
