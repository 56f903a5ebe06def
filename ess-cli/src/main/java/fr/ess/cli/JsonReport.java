package fr.ess.cli;

import fr.ess.core.Fault;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Explainer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Answers as JSON for other programs.
 *
 * <p>What a program decides on stands outside {@code words}: verdicts, findings in the library's own form, missing facts,
 * days, fingerprint. What a person reads stands in {@code words}, in one language, and may be worded otherwise in the next
 * version.
 */
final class JsonReport {

    private JsonReport() {}

    /** Writes answers. */
    static String of(Assess.Answers answers, Terminal terminal) {
        var document = Json.answer(terminal.locale());
        var assessments = document.putArray("assessments");
        answers.answers().forEach(answer -> assessments.add(assessment(answer, terminal.words())));
        refused(document.putArray("refused"), answers.refused(), terminal.locale());
        return Json.write(document);
    }

    /** Writes the files that were refused. */
    static void refused(ArrayNode into, List<Dossier.Read> refused, Locale locale) {
        for (var read : refused) {
            var file = into.addObject().put("file", read.file());
            var faults = file.putArray("faults");
            for (var fault : read.faults()) {
                faults.add(fault(fault, locale));
            }
        }
    }

    private static ObjectNode fault(Fault fault, Locale locale) {
        return Json.MAPPER
                .createObjectNode()
                .put("path", fault.path())
                .put(
                        "must",
                        locale.equals(Locale.FRENCH)
                                ? fault.must().fr()
                                : fault.must().en())
                .put("seen", fault.seen());
    }

    private static ObjectNode assessment(Assess.Answer answer, Explainer generic) {
        var assessment = answer.assessment();
        var node = Json.MAPPER
                .createObjectNode()
                .put("file", answer.dossier().file())
                .put("kind", answer.dossier().kind().id())
                .put("on", assessment.law().day().toString())
                .put("onAssumed", answer.assumed())
                .put("verdict", assessment.verdict().name());
        var amendments = node.putArray("amendments");
        assessment.ruleSet().figures().forEach(line -> {
            if (assessment.law().amendments().contains(line.id())) {
                amendments.add(line.id());
            }
        });
        var unchecked = node.putArray("unchecked");
        assessment.unchecked().forEach(line -> unchecked.add(line.id()));
        var findings = node.putArray("findings");
        assessment.findings().forEach(finding -> findings.add(Json.MAPPER.<ObjectNode>valueToTree(finding)));
        var missing = node.putArray("missingFacts");
        assessment.missingFacts().forEach(fact -> missing.add(Json.MAPPER.<ObjectNode>valueToTree(fact)));
        node.put("nextChange", assessment.nextChange().map(LocalDate::toString).orElse(null));
        node.set("fingerprint", Json.MAPPER.valueToTree(assessment.fingerprint()));
        node.set("words", words(assessment, generic.with(assessment.ruleSet().words())));
        return node;
    }

    private static ObjectNode words(Assessment<?> assessment, Explainer words) {
        var node = Json.MAPPER
                .createObjectNode()
                .put("kind", words.say("set." + assessment.ruleSet().id()))
                .put("on", words.date(assessment.law().day()))
                .put("verdict", words.say("verdict." + assessment.verdict()));
        var amendments = node.putArray("amendments");
        words.amendments(assessment).forEach(amendments::add);
        var unchecked = node.putArray("unchecked");
        words.unchecked(assessment).forEach(unchecked::add);
        var findings = node.putArray("findings");
        for (var finding : assessment.findings()) {
            var rule = finding.provision().rule();
            var worded = findings.addObject()
                    .put("rule", rule)
                    .put("at", finding.at())
                    .put("title", words.title(rule))
                    .put("requirement", words.requirement(rule))
                    .put("source", words.source(finding.provision().source()))
                    .put("verdict", words.say("verdict." + finding.verdict()));
            var readings = worded.putArray("readings");
            words.readings(finding, assessment).forEach(readings::add);
            var works = worded.putArray("works");
            words.works(finding).forEach(works::add);
        }
        var facts = node.putObject("missingFacts");
        assessment.missingFacts().forEach(fact -> facts.put(fact.fact(), words.label(fact.fact())));
        return node;
    }
}
