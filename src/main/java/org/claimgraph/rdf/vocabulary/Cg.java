package org.claimgraph.rdf.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Claimgraph's own terms, as defined in {@code ontology/claimgraph.ttl}. */
public final class Cg {

    public static final String PREFIX = "cg";
    public static final String NS = "https://w3id.org/claimgraph/ns#";

    // Classes
    public static final Node Attribution = term("Attribution");
    public static final Node Mention = term("Mention");
    public static final Node UnnamedAgent = term("UnnamedAgent");
    public static final Node GeopoliticalEntity = term("GeopoliticalEntity");
    public static final Node ExtractionRun = term("ExtractionRun");
    public static final Node Role = term("Role");
    public static final Node Figure = term("Figure");
    public static final Node Proposition = term("Proposition");
    public static final Node TimeExpression = term("TimeExpression");

    // Who said what
    public static final Node claim = term("claim");
    public static final Node source = term("source");
    public static final Node onBehalfOf = term("onBehalfOf");
    public static final Node addressee = term("addressee");
    public static final Node target = term("target");
    public static final Node via = term("via");
    public static final Node channel = term("channel");
    public static final Node speechAct = term("speechAct");
    public static final Node stance = term("stance");
    public static final Node quotationType = term("quotationType");
    public static final Node nestedIn = term("nestedIn");
    public static final Node statedOn = term("statedOn");
    public static final Node hedge = term("hedge");
    public static final Node cueLemma = term("cueLemma");
    public static final Node confidence = term("confidence");

    // Where it stands
    public static final Node article = term("article");
    public static final Node sourceSpan = term("sourceSpan");
    public static final Node cueSpan = term("cueSpan");
    public static final Node contentSpan = term("contentSpan");
    public static final Node sentence = term("sentence");
    public static final Node mentionKind = term("mentionKind");
    public static final Node resolution = term("resolution");
    public static final Node identity = term("identity");
    public static final Node digest = term("digest");

    // Claims
    public static final Node attributedTo = term("attributedTo");
    public static final Node rejectedBy = term("rejectedBy");
    public static final Node describes = term("describes");

    // What claims say
    public static final Node proposition = term("proposition");
    public static final Node subject = term("subject");
    public static final Node subjectWords = term("subjectWords");
    public static final Node predicate = term("predicate");
    public static final Node object = term("object");
    public static final Node objectWords = term("objectWords");
    public static final Node isNegated = term("isNegated");
    public static final Node modal = term("modal");

    // Written out for lists over all articles
    public static final Node articleOrder = term("articleOrder");
    public static final Node statementOrder = term("statementOrder");
    public static final Node eventOrder = term("eventOrder");
    public static final Node roleOrder = term("roleOrder");
    public static final Node leastConfidence = term("leastConfidence");
    public static final Node unnamedOrder = term("unnamedOrder");
    public static final Node nestedOrder = term("nestedOrder");
    public static final Node tellsOf = term("tellsOf");
    public static final Node speaksOf = term("speaksOf");
    public static final Node calledAs = term("calledAs");

    // Computed over all articles
    public static final Node ClaimLink = term("ClaimLink");
    public static final Node ClaimCluster = term("ClaimCluster");
    public static final Node SyndicationGroup = term("SyndicationGroup");
    public static final Node Statistic = term("Statistic");
    public static final Node sameClaimAs = term("sameClaimAs");
    public static final Node closeTo = term("closeTo");
    public static final Node answers = term("answers");
    public static final Node bearsOn = term("bearsOn");
    public static final Node unhedgedAt = term("unhedgedAt");
    public static final Node differsFrom = term("differsFrom");
    public static final Node linkedClaim = term("linkedClaim");
    public static final Node linkedTo = term("linkedTo");
    public static final Node linkKind = term("linkKind");
    public static final Node likenessOrder = term("likenessOrder");
    public static final Node score = term("score");
    public static final Node reason = term("reason");
    public static final Node cluster = term("cluster");
    public static final Node syndicationGroup = term("syndicationGroup");
    public static final Node outlet = term("outlet");
    public static final Node cited = term("cited");
    public static final Node together = term("together");
    public static final Node count = term("count");
    public static final Node rank = term("rank");
    public static final Node rankAmongOrganizations = term("rankAmongOrganizations");
    public static final Node countedAct = term("countedAct");
    public static final Node countedSubject = term("countedSubject");
    public static final Node articleCount = term("articleCount");
    public static final Node outletCount = term("outletCount");
    public static final Node appearanceCount = term("appearanceCount");
    public static final Node opponentCount = term("opponentCount");
    public static final Node exclusiveOrder = term("exclusiveOrder");
    public static final Node routedBy = term("routedBy");
    public static final Node routedFrom = term("routedFrom");
    public static final Node sourceCount = term("sourceCount");
    public static final Node unnamedCount = term("unnamedCount");
    public static final Node reports = term("reports");
    public static final Node independentReports = term("independentReports");
    public static final Node SameClaim = term("SameClaim");
    public static final Node CloseClaim = term("CloseClaim");
    public static final Node Answer = term("Answer");

    // Roles
    public static final Node holder = term("holder");
    public static final Node body = term("body");
    public static final Node isSpokesperson = term("isSpokesperson");
    public static final Node speaksFor = term("speaksFor");
    public static final Node evidence = term("evidence");

    // Events, figures, time
    public static final Node actor = term("actor");
    public static final Node recipient = term("recipient");
    public static final Node eventStatus = term("eventStatus");
    public static final Node trigger = term("trigger");
    public static final Node figure = term("figure");
    public static final Node value = term("value");
    public static final Node unit = term("unit");
    public static final Node isApproximate = term("isApproximate");
    public static final Node granularity = term("granularity");
    public static final Node timeKind = term("timeKind");

    // Speech acts
    public static final Node Assertion = term("Assertion");
    public static final Node Prediction = term("Prediction");
    public static final Node Denial = term("Denial");
    public static final Node Confirmation = term("Confirmation");
    public static final Node Accusation = term("Accusation");
    public static final Node Warning = term("Warning");
    public static final Node Belief = term("Belief");
    public static final Node Question = term("Question");
    public static final Node Demand = term("Demand");
    public static final Node Commitment = term("Commitment");
    public static final Node Promise = term("Promise");
    public static final Node Threat = term("Threat");
    public static final Node Refusal = term("Refusal");
    public static final Node Evaluation = term("Evaluation");
    public static final Node Praise = term("Praise");
    public static final Node Condemnation = term("Condemnation");

    // Stances
    public static final Node For = term("For");
    public static final Node Against = term("Against");
    public static final Node Undecided = term("Undecided");

    // Quotation types
    public static final Node Direct = term("Direct");
    public static final Node Indirect = term("Indirect");
    public static final Node Mixed = term("Mixed");

    // Channels
    public static final Node WrittenStatement = term("WrittenStatement");
    public static final Node Interview = term("Interview");
    public static final Node Conversation = term("Conversation");
    public static final Node PublicSpeech = term("PublicSpeech");
    public static final Node SocialMedia = term("SocialMedia");
    public static final Node Broadcast = term("Broadcast");
    public static final Node OfficialDocument = term("OfficialDocument");

    // Event statuses
    public static final Node Reported = term("Reported");
    public static final Node Claimed = term("Claimed");
    public static final Node Expected = term("Expected");
    public static final Node Denied = term("Denied");

    // Mention kinds
    public static final Node NameMention = term("NameMention");
    public static final Node NominalMention = term("NominalMention");
    public static final Node PronounMention = term("PronounMention");

    // Granularities
    public static final Node Day = term("Day");
    public static final Node Week = term("Week");
    public static final Node Month = term("Month");
    public static final Node Season = term("Season");
    public static final Node Year = term("Year");
    public static final Node Decade = term("Decade");
    public static final Node Fuzzy = term("Fuzzy");

    // Time kinds
    public static final Node CalendarDate = term("CalendarDate");
    public static final Node Duration = term("Duration");
    public static final Node Interval = term("Interval");

    private static Node term(String name) {
        return NodeFactory.createURI(NS + name);
    }

    private Cg() {}
}
