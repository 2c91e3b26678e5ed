// What is wrong with a site that is to give out the add-in: each file that Excel will ask for is asked for here, as Excel would.

import { headersOf } from "./site-rules.mjs";

/** Excel on the web is at this address, whose pages ask for the functions' descriptions. */
const EXCEL_ON_THE_WEB = "https://excel.officeapps.live.com";

/** @type {Readonly<Record<string, RegExp>>} */
const TYPES = {
  html: /^text\/html\b/,
  js: /^(text|application)\/javascript\b/,
  css: /^text\/css\b/,
  json: /^application\/json\b/,
  png: /^image\/png\b/,
  xml: /^(application|text)\/xml\b/,
};

/**
 * @typedef {{ at: string, ru: string, en: string }} SiteFault
 * @typedef {(url: string, options: { headers: Record<string, string>, redirect: "manual" }) => Promise<Response>} Ask
 */

const secondsIn = (/** @type {string} */ cache) => Number(/max-age=(\d+)/.exec(cache)?.[1] ?? 0);

/**
 * @param {string} path
 * @param {Headers} headers
 * @returns {{ ru: string, en: string }[]}
 */
function headerFaults(path, headers) {
  const faults = [];
  const [type, cache] = [headers.get("content-type") ?? "", (headers.get("cache-control") ?? "").toLowerCase()];
  const expected = TYPES[path.split(".").pop() ?? ""];
  if (expected && !expected.test(type)) {
    faults.push({
      ru: `сервер говорит, что это «${type || "ничего"}»: настройте Content-Type`,
      en: `the server calls it "${type || "nothing"}": set its Content-Type`,
    });
  }
  const wanted = headersOf(path);
  const origin = headers.get("access-control-allow-origin");
  if ("Access-Control-Allow-Origin" in wanted && origin !== "*" && origin !== EXCEL_ON_THE_WEB) {
    faults.push({
      ru: "нет заголовка Access-Control-Allow-Origin: *, и Excel в браузере не зарегистрирует ни одной функции",
      en: "no header Access-Control-Allow-Origin: *, and Excel on the web will register no function",
    });
  }
  if (path.endsWith(".png") && /no-store|no-cache/.test(cache)) {
    faults.push({
      ru: "Cache-Control запрещает хранить значок, и на ленте его не будет: уберите no-store и no-cache для .png",
      en: "Cache-Control forbids to keep the icon, so the ribbon will not show it: no no-store or no-cache for .png",
    });
  }
  if (path.endsWith(".html") && secondsIn(cache) > 600 && !cache.includes("no-cache")) {
    faults.push({
      ru: `страница хранится ${secondsIn(cache)} с, и обновление дойдёт не сразу: нужен Cache-Control: no-cache`,
      en: `the page is kept for ${secondsIn(cache)} s, so an update will come late: Cache-Control: no-cache is needed`,
    });
  }
  const policy = /frame-ancestors([^;]*)/.exec(headers.get("content-security-policy") ?? "")?.[1] ?? "*";
  const frame = headers.get("x-frame-options");
  if (path.endsWith(".html") && (frame !== null || !/\*|officeapps\.live\.com/.test(policy))) {
    faults.push({
      ru: "сервер запрещает показывать страницу в рамке (X-Frame-Options или frame-ancestors), а Excel показывает её в рамке",
      en: "the server forbids to frame the page (X-Frame-Options or frame-ancestors), and Excel shows it in a frame",
    });
  }
  return faults;
}

/** @param {unknown} error */
const reasonOf = (error) => {
  const cause = error instanceof Error ? error.cause : undefined;
  const code = typeof cause === "object" && cause !== null && "code" in cause ? String(cause.code) : "";
  if (/CERT|SELF_SIGNED|UNABLE_TO_VERIFY/.test(code)) {
    return {
      ru: `сертификату сайта не доверяют (${code}): Excel такую страницу не откроет`,
      en: `the certificate of the site is not trusted (${code}): Excel will not open such a page`,
    };
  }
  return { ru: `сайт не отвечает (${code || String(error)})`, en: `the site does not answer (${code || String(error)})` };
};

/**
 * Everything that is wrong, by the file that it is about.
 * @param {string} site `https://tools.example.org/msoko`
 * @param {Ask} [ask]
 * @returns {Promise<{ faults: SiteFault[], asked: readonly string[] }>}
 */
export async function siteFaults(site, ask = fetch) {
  const base = site.replace(/\/+$/, "");
  /** @type {SiteFault[]} */
  const faults = [];
  /** @type {string[]} */
  const asked = [];
  if (!base.startsWith("https://")) {
    faults.push({ at: base, ru: "адрес должен начинаться с https://", en: "the address must begin with https://" });
    return { faults, asked };
  }
  /** @param {string} path */
  const get = async (path) => {
    asked.push(path);
    try {
      const answer = await ask(`${base}/${path}`, { headers: { Origin: EXCEL_ON_THE_WEB }, redirect: "manual" });
      if (answer.status !== 200) {
        const to = answer.headers.get("location");
        const where = to === null ? "" : ` → ${to}`;
        faults.push({
          at: path,
          ru: `ответ ${answer.status}${where} вместо файла: выложите содержимое dist/excel целиком, без входа по паролю`,
          en: `the answer is ${answer.status}${where}, not the file: put all of dist/excel there, without a login`,
        });
        return undefined;
      }
      faults.push(...headerFaults(path, answer.headers).map((fault) => ({ at: path, ...fault })));
      return await answer.text();
    } catch (error) {
      faults.push({ at: path, ...reasonOf(error) });
      return undefined;
    }
  };
  const page = await get("taskpane.html");
  // Nothing else will be better where the page itself cannot be had.
  if (page === undefined) return { faults, asked };
  const release = /build-[0-9a-f]+/.exec(page)?.[0];
  if (release === undefined) {
    faults.push({ at: "taskpane.html", ru: "это не страница МСОКО", en: "this is not MSOKO's page" });
    return { faults, asked };
  }
  for (const name of ["first.js", "commands.js", "functions.js", "worker.js", "taskpane.css"]) await get(`${release}/${name}`);
  for (const name of ["functions.json", "functions.ru.json"]) {
    const text = await get(name);
    if (text !== undefined && !text.includes('"functions"'))
      faults.push({ at: name, ru: "это не описания функций", en: "these are no descriptions of functions" });
  }
  await get("help.html");
  await get("icons/msoko-32.png");
  const manifest = await get("manifest.xml");
  const named = manifest === undefined ? undefined : /SourceLocation DefaultValue="([^"]+)\/taskpane\.html"/.exec(manifest)?.[1];
  if (manifest !== undefined && named !== base) {
    faults.push({
      at: "manifest.xml",
      ru: `манифест собран для ${named ?? "другого сайта"}: соберите его с --site ${base}`,
      en: `the manifest was built for ${named ?? "another site"}: build it with --site ${base}`,
    });
  }
  return { faults, asked };
}
