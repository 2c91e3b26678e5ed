// How a site must give out the add-in's files: one table, from which the settings of servers are written and by which a site is checked.

/** A release never changes what stands under its own number. */
const FOR_EVER = "public, max-age=31536000, immutable";
/** Kept, but asked for anew each time: a release is seen at once. */
const ASKED_ANEW = "no-cache";
/** Excel shows no icon that may not be kept. */
const A_DAY = "public, max-age=86400";

/** Excel on the web is another site than the add-in's, and reads the functions' descriptions from its own page. */
const FOR_ALL_SITES = ["Access-Control-Allow-Origin", "*"];

const RELEASE = /^build-[0-9a-f]+\//;

/**
 * The headers that a file of the site needs.
 * @param {string} path inside the site, without a leading slash
 * @returns {Record<string, string>}
 */
export function headersOf(path) {
  if (RELEASE.test(path)) return { "Cache-Control": FOR_EVER };
  if (path.endsWith(".png")) return { "Cache-Control": A_DAY };
  if (path.endsWith(".json")) return { "Cache-Control": ASKED_ANEW, ...Object.fromEntries([FOR_ALL_SITES]) };
  return { "Cache-Control": ASKED_ANEW };
}

const [corsName, corsValue] = FOR_ALL_SITES;

/** For nginx; nested locations take no header of the outer one. */
const NGINX = `# МСОКО: настройки nginx. Вставьте внутрь server { } и поправьте путь.
# MSOKO: settings of nginx. Put this inside server { } and mend the path.
location /msoko/ {
    # Файлы dist/excel лежат в /var/www/msoko. / The files of dist/excel are in /var/www/msoko.
    root /var/www;
    # Без X-Frame-Options и frame-ancestors: Excel показывает страницу в рамке. / Excel shows the page in a frame.
    add_header Cache-Control "${ASKED_ANEW}";
    location ~ /build-[0-9a-f]+/ { add_header Cache-Control "${FOR_EVER}"; }
    location ~ \\.png$ { add_header Cache-Control "${A_DAY}"; }
    location ~ \\.json$ { add_header ${corsName} "${corsValue}"; add_header Cache-Control "${ASKED_ANEW}"; }
}
`;

/** For Apache: stands in the folder itself. */
const APACHE = `# МСОКО: настройки Apache; нужны mod_headers и AllowOverride FileInfo. / MSOKO: settings of Apache.
AddType application/json .json
AddType text/javascript .js
<IfModule mod_headers.c>
  Header always unset X-Frame-Options
  Header set Cache-Control "${ASKED_ANEW}"
  <FilesMatch "\\.json$">
    Header set ${corsName} "${corsValue}"
  </FilesMatch>
  <FilesMatch "\\.png$">
    Header set Cache-Control "${A_DAY}"
  </FilesMatch>
  <If "%{REQUEST_URI} =~ m#/build-[0-9a-f]+/#">
    Header set Cache-Control "${FOR_EVER}"
  </If>
</IfModule>
`;

const iisLocation = (
  /** @type {string} */ path,
  /** @type {string} */ cache,
  /** @type {string[]} */ ...headers
) => `  <location path="${path}">
    <system.webServer>
      <staticContent>${cache}</staticContent>${headers.join("")}
    </system.webServer>
  </location>
`;

const iisHeader = `
      <httpProtocol>
        <customHeaders>
          <add name="${corsName}" value="${corsValue}" />
        </customHeaders>
      </httpProtocol>`;

/**
 * For IIS: stands in the folder itself.
 * @param {readonly string[]} releases folders of releases
 */
const iis = (releases) => `<?xml version="1.0" encoding="UTF-8"?>
<!-- МСОКО: настройки IIS. / MSOKO: settings of IIS. -->
<configuration>
  <system.webServer>
    <staticContent>
      <remove fileExtension=".json" />
      <mimeMap fileExtension=".json" mimeType="application/json" />
      <clientCache cacheControlMode="DisableCache" />
    </staticContent>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Frame-Options" />
      </customHeaders>
    </httpProtocol>
  </system.webServer>
${releases.map((folder) => iisLocation(folder, '<clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" />')).join("")}${iisLocation("icons", '<clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="1.00:00:00" />')}${["functions.json", "functions.ru.json"].map((name) => iisLocation(name, '<clientCache cacheControlMode="DisableCache" />', iisHeader)).join("")}</configuration>
`;

/**
 * Settings of servers by the names of their files.
 * @param {readonly string[]} releases folders of releases
 * @returns {Record<string, string>}
 */
export const serverSettings = (releases) => ({ "nginx.conf": NGINX, ".htaccess": APACHE, "web.config": iis(releases) });
