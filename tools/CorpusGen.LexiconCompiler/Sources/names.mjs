// Writes the given names (m, f, b: both) and surnames (s) of the locales in Latin letters: kind, name, locale.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const { allLocales } = await import(resolve(process.argv[2]));
const kinds = { male: 'm', female: 'f', generic: 'b' };
const latin = /^\p{Script=Latin}[\p{Script=Latin}’']+$/u;
const lines = new Set();
for (const [locale, { person }] of Object.entries(allLocales)) {
  for (const [group, names] of Object.entries(person?.first_name ?? {})) {
    for (const name of names ?? []) if (latin.test(name)) lines.add(`${kinds[group]} ${name} ${locale}`);
  }

  for (const names of Object.values(person?.last_name ?? {})) {
    for (const name of names ?? []) if (latin.test(name)) lines.add(`s ${name} ${locale}`);
  }
}

writeFileSync(process.argv[3], [...lines].join('\n') + '\n');
