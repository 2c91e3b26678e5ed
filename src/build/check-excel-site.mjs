// Asks a site for everything that Excel will ask it for, and says what is wrong with it: npm run excel:check-site -- https://tools.example.org/msoko

import { siteFaults } from "./site-faults.mjs";

const [site = ""] = process.argv.slice(2);
if (!URL.canParse(site)) {
  console.error(
    "Назовите адрес сайта / Name the address of the site: npm run excel:check-site -- https://tools.example.org/msoko",
  );
  process.exit(2);
}
const { faults, asked } = await siteFaults(site);
for (const { at, ru, en } of faults) console.log(`${at}\n  ${ru}\n  ${en}`);
if (faults.length === 0)
  console.log(`Всё в порядке: проверено файлов ${asked.length}. / All is well: ${asked.length} files were checked.`);
process.exit(faults.length === 0 ? 0 : 1);
