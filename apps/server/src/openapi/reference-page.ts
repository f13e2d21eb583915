import type { OpenApiDocument, Operation, Parameter } from './open-api.ts'

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const safe = (text: string): string => text.replace(/[&<>"]/gu, (sign) => SIGNS[sign] ?? sign)

const parameterRow = ({ name, in: place, required, description }: Parameter): string =>
  `<tr><td><code>${safe(name)}</code></td><td>${place}${required ? ', needed' : ''}</td><td>${safe(description ?? '')}</td></tr>`

const parameterTable = (parameters: readonly Parameter[]): string =>
  parameters.length === 0 ? '' : `<table><thead><tr><th>Parameter</th><th>Where</th><th>What</th></tr></thead><tbody>${parameters.map(parameterRow).join('')}</tbody></table>`

const bodyWords = ({ operationId, requestBody }: Operation): string =>
  requestBody === undefined ? '' : `<p>Takes a JSON object: <code>${safe(operationId)}Request</code>.</p>`

const section = (path: string, method: string, operation: Operation): string => `<section id="${safe(operation.operationId)}">
<h2><code>${method.toUpperCase()} ${safe(path)}</code></h2>
<p>${safe(operation.summary)} ${safe(operation.description ?? '')}</p>${parameterTable(operation.parameters)}${bodyWords(operation)}</section>`

/** The reference for people: every endpoint with its parameters, from the document that programs read. */
export const referencePage = ({ paths }: OpenApiDocument): string => {
  const operations = Object.entries(paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => ({ path, method, operation })))
  const contents = operations.map(({ path, method, operation }) => `<li><a href="#${safe(operation.operationId)}"><code>${method.toUpperCase()} ${safe(path)}</code></a> ${safe(operation.summary)}</li>`)
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Readout: the HTTP interface</title><link rel="stylesheet" href="/api/reference.css"></head><body><main>
<h1>The HTTP interface</h1>
<p>Every answer is one JSON object unless it says otherwise; every refusal is <code>{"error": {"code", "status", "message", "hint"}}</code>.
Lists come in pages: give <code>next</code> back as <code>after</code>. Answers carry an <code>ETag</code>. The schemas are in
<a href="/openapi.json">openapi.json</a> (OpenAPI 3.1). Assistants ask over MCP at <code>/mcp</code>.</p>
<nav aria-label="Endpoints"><ul>${contents.join('')}</ul></nav>
${operations.map(({ path, method, operation }) => section(path, method, operation)).join('\n')}
</main></body></html>`
}

/** The page's style, light and dark. */
export const REFERENCE_STYLE = `:root{color-scheme:light dark}
body{font:1rem/1.5 system-ui,sans-serif;margin:0;padding:2rem 1rem}
main{max-width:56rem;margin:0 auto}
h1{font-size:1.6rem}
h2{font-size:1.05rem;margin-top:2.5rem;border-top:1px solid #8886;padding-top:1rem}
code{font:.9em ui-monospace,monospace;overflow-wrap:anywhere}
nav ul{padding-left:1.2rem}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:.3rem .8rem .3rem 0;border-bottom:1px solid #8884}
th{font-weight:600}
`
