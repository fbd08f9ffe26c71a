// Prints, for each file, how many different triples a reader of its format finds: by N3.js, jsonld-streaming-parser and
// rdfxml-streaming-parser.
const fs = require("fs");
const { StreamParser, Writer } = require("n3");
const { JsonLdParser } = require("jsonld-streaming-parser");
const { RdfXmlParser } = require("rdfxml-streaming-parser");

const base = "http://localhost/";
const readers = {
  ttl: () => new StreamParser({ format: "text/turtle", baseIRI: base }),
  nt: () => new StreamParser({ format: "application/n-triples" }),
  jsonld: () => new JsonLdParser({ baseIRI: base }),
  rdf: () => new RdfXmlParser({ baseIRI: base }),
};

function count(file) {
  return new Promise((resolve) => {
    const writer = new Writer({ format: "N-Triples" });
    const lines = new Set();
    fs.createReadStream(file)
      .pipe(readers[file.split(".").pop()]())
      .on("data", (quad) => lines.add(writer.quadToString(quad.subject, quad.predicate, quad.object)))
      .on("error", (error) => resolve(`${file} ${error.message}`))
      .on("end", () => resolve(`${file} ${lines.size}`));
  });
}

(async () => {
  for (const file of process.argv.slice(2)) console.log(await count(file));
})();
