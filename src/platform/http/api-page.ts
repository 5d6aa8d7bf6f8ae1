// The readable page of the API, made on the server from the OpenAPI document: no script, in the reader's language.
import { html } from 'hono/html';
import type { Language } from '../words/language.ts';
import { type Field, fieldsOf, kindOf, type Schema } from './api-shape.ts';
import { en, vi } from './api-words.ts';

/** As much of an OpenAPI 3.1 document as is shown. */
export interface Described {
  info: { version: string };
  paths?: Record<string, Partial<Record<string, Operation>>>;
  components?: { schemas?: Record<string, Schema> };
}
type Content = Record<string, { schema?: Schema }>;
interface Operation {
  summary?: string;
  tags?: string[];
  parameters?: { name: string; in: string; required?: boolean; schema?: Schema }[];
  requestBody?: { content: Content };
  responses?: Record<string, { content?: Content }>;
}
interface Entry extends Operation {
  method: string;
  path: string;
}
type Words = typeof vi;
type Markup = ReturnType<typeof html>;

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];

/** Makes each language's page when it is first asked for, and keeps it: routes do not change while a server runs. */
export function apiPages(document: () => Described): (language: Language) => Markup {
  const made = new Map<Language, Markup>();
  return (language) => {
    const page = made.get(language) ?? apiPage(document(), language);
    made.set(language, page);
    return page;
  };
}

/** One HTML document: the addresses by part, with parameters, body and answer, and the shapes that they share. */
function apiPage(document: Described, language: Language): Markup {
  const words = language === 'en' ? en : vi;
  const parts = byTag(document);
  const shapes = Object.entries(document.components?.schemas ?? {});
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>${words.title} ${document.info.version}</h1>
<p>${words.lead}</p>
<p>${words.signingIn}</p>
<p><a href="/api/openapi.json">${words.document}</a></p>
</header>
<nav aria-label="${words.parts}"><ul>${[...parts].map(
    ([tag, entries]) =>
      html`<li><a href="#${anchorOf(tag)}">${nameOf(tag, words)}</a> <small>${words.count({ n: entries.length })}</small></li>`,
  )}<li><a href="#shapes">${words.shapes}</a></li></ul></nav>
<main>
${[...parts].map(([tag, entries]) => part(tag, entries, words))}
<section id="shapes"><h2>${words.shapes}</h2>
${shapes.map(([name, schema]) => html`<h3 id="shape-${name}"><code>${name}</code></h3>${shapeTable(schema, words)}`)}
</section>
</main>
</body>
</html>`;
}

/** The addresses of each part, in the order in which the routes are listed. */
function byTag({ paths = {} }: Described): Map<string, Entry[]> {
  const entries = Object.entries(paths).flatMap(([path, methods]) =>
    METHODS.flatMap((method) => (methods[method] ? [{ method, path, ...methods[method] }] : [])),
  );
  return Map.groupBy(entries, (entry) => entry.tags?.[0] ?? '');
}

function part(tag: string, entries: Entry[], words: Words): Markup {
  return html`<section id="${anchorOf(tag)}"><h2>${nameOf(tag, words)}</h2>${entries.map((entry) => article(entry, words))}</section>`;
}

function article({ method, path, summary, ...told }: Entry, words: Words): Markup {
  return html`<article>
<h3><code><b>${method.toUpperCase()}</b> ${path}</code></h3>
<p>${summary ?? ''}</p>
${parameters(told, words)}${body(told, words)}${answer(told, words)}
</article>`;
}

function parameters({ parameters: given = [] }: Operation, words: Words): Markup {
  const fields = given.map((one) => ({
    name: one.in === 'path' ? `${one.name} (${words.path})` : one.name,
    kind: kindOf(one.schema ?? {}),
    isRequired: one.required === true,
  }));
  return fields.length === 0 ? html`` : html`<h4>${words.parameters}</h4>${table(fields, words)}`;
}

function body({ requestBody }: Operation, words: Words): Markup {
  const schema = requestBody?.content['application/json']?.schema;
  if (schema) return html`<h4>${words.body}</h4>${shapeTable(schema, words)}`;
  return requestBody ? html`<h4>${words.file}</h4>` : html``;
}

/** The kind alone where it has a name; the shapes' tables follow below. */
function answer({ responses }: Operation, words: Words): Markup {
  const schema = responses?.[200]?.content?.['application/json']?.schema;
  if (!schema) return html`<h4>${words.answerFile}</h4>`;
  if (schema.$ref) return html`<h4>${words.answer}: ${shapeLink(schema)}</h4>`;
  return html`<details><summary>${words.answer}</summary>${shapeTable(schema, words)}</details>`;
}

function shapeTable(schema: Schema, words: Words): Markup {
  if (schema.$ref) return html`<p>${shapeLink(schema)}</p>`;
  const fields = fieldsOf(schema.items ?? schema);
  if (fields.length === 0) return html`<p><code>${kindOf(schema)}</code></p>`;
  return table(fields, words);
}

function shapeLink(schema: Schema): Markup {
  const name = kindOf(schema);
  return html`<a href="#shape-${name}"><code>${name}</code></a>`;
}

function table(fields: Field[], words: Words): Markup {
  const rows = fields.map(
    ({ name, kind, isRequired }) =>
      html`<tr><td><code>${name}</code>${isRequired ? html` <small>${words.needed}</small>` : ''}</td><td>${kind}</td></tr>`,
  );
  return html`<div class="wide"><table><thead><tr><th scope="col">${words.field}</th><th scope="col">${words.kind}</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}

const anchorOf = (tag: string) => `part-${tag.replaceAll(' ', '-')}`;
const nameOf = (tag: string, { tags }: Words) => (tags as Record<string, string>)[tag] ?? tag;

const STYLE = `
:root { color-scheme: light dark }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 1rem }
nav ul { columns: 16rem; padding-left: 1.2rem }
section { border-top: 1px solid; margin-top: 2rem }
article { margin: 1.5rem 0 }
h3, h4 { margin: .8rem 0 .2rem }
h4 { font-size: 1rem }
h3 code { overflow-wrap: anywhere }
p { margin: .3rem 0 }
.wide { overflow-x: auto }
table { border-collapse: collapse; width: 100% }
th, td { text-align: left; vertical-align: top; padding: .15rem .8rem .15rem 0; border-bottom: 1px solid color-mix(in srgb, currentColor 20%, transparent) }
td:first-child { white-space: nowrap }
`;
