package org.claimgraph.serve;

import java.util.Map;
import org.apache.jena.riot.RDFFormat;
import org.claimgraph.query.ResultFormat;

/** How graphs are written, and the prefixes that make them readable. */
final class Formats {

    static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("cg", "https://w3id.org/claimgraph/ns#"),
            Map.entry("dcat", "http://www.w3.org/ns/dcat#"),
            Map.entry("dcterms", "http://purl.org/dc/terms/"),
            Map.entry("itsrdf", "http://www.w3.org/2005/11/its/rdf#"),
            Map.entry("nif", "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#"),
            Map.entry("owl", "http://www.w3.org/2002/07/owl#"),
            Map.entry("prov", "http://www.w3.org/ns/prov#"),
            Map.entry("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
            Map.entry("schema", "http://schema.org/"),
            Map.entry("sd", "http://www.w3.org/ns/sparql-service-description#"),
            Map.entry("sem", "http://semanticweb.cs.vu.nl/2009/11/sem/"),
            Map.entry("skos", "http://www.w3.org/2004/02/skos/core#"),
            Map.entry("void", "http://rdfs.org/ns/void#"),
            Map.entry("xsd", "http://www.w3.org/2001/XMLSchema#"));

    private Formats() {}

    static RDFFormat rdf(ResultFormat format) {
        return switch (format) {
            case TURTLE -> RDFFormat.TURTLE_PRETTY;
            case JSONLD -> RDFFormat.JSONLD11_PRETTY;
            case NTRIPLES -> RDFFormat.NTRIPLES_UTF8;
            case RDFXML -> RDFFormat.RDFXML_PLAIN;
            case TABLE, CSV, TSV, JSON, XML ->
                throw new IllegalArgumentException(format + " is not a format for graphs");
        };
    }
}
