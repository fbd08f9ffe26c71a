// Adds the saved queries to Fuseki's query page and hides what a read-only server cannot do.
// Nothing of the UI is replaced: if a later version looks different, this does nothing.
const response = await fetch("../queries", { headers: { Accept: "application/json" } });
const queries = response.ok ? await response.json() : [];

const style = document.createElement("style");
style.textContent = `
  a[href*="/upload"], a[href*="/edit"], a[href$="#/manage"], a[href$="#/manage/new"] { display: none !important; }
  .cg-queries summary { cursor: pointer; padding: .15rem 0; }
  .cg-queries .cg-list { display: flex; flex-wrap: wrap; gap: .35rem; padding: .25rem 0 .5rem; }`;
document.head.append(style);

function show(sparql) {
  const editor = document.querySelector(".yasqe .CodeMirror")?.CodeMirror;
  if (!editor) return;
  editor.setValue(sparql);
  const page = location.hash.split("?")[0];
  history.replaceState(history.state, "", `${page}?query=${encodeURIComponent(sparql)}`);
}

function button(query) {
  const element = document.createElement("button");
  element.type = "button";
  element.className = "btn btn-sm btn-outline-primary cg-query";
  element.dataset.query = query.name;
  element.title = query.summary;
  element.textContent = query.name.replaceAll("-", " ");
  element.addEventListener("click", () => show(query.sparql));
  return element;
}

function topic(name, members, open) {
  const details = document.createElement("details");
  details.open = open;
  const summary = document.createElement("summary");
  summary.textContent = `${name} (${members.length})`;
  const list = document.createElement("div");
  list.className = "cg-list";
  list.append(...members.map(button));
  details.append(summary, list);
  return details;
}

function panel() {
  const element = document.createElement("div");
  element.className = "cg-queries my-3";
  const heading = document.createElement("h5");
  const home = document.createElement("a");
  home.href = "/queries";
  home.textContent = "Saved queries";
  heading.append(home);
  const topics = new Map();
  for (const query of queries) topics.set(query.topic, [...(topics.get(query.topic) ?? []), query]);
  element.append(heading, ...[...topics].map(([name, members], i) => topic(name, members, i === 0)));
  return element;
}

function insert() {
  if (document.querySelector(".cg-queries")) return;
  const editor = document.querySelector(".yasqe .CodeMirror");
  const place = editor?.closest(".row, .col-sm-12, .card-body") ?? editor;
  place?.before(panel());
}

if (queries.length > 0) {
  new MutationObserver(insert).observe(document.body, { childList: true, subtree: true });
  insert();
}
