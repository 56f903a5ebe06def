package fr.ess.cli;

import fr.ess.core.law.Law;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Share;
import fr.ess.core.rule.Explainer;
import fr.ess.core.rule.Finding;
import fr.ess.strategy.bond.Allocation;
import fr.ess.strategy.bond.AllocationReport;
import fr.ess.strategy.bond.Bond;
import fr.ess.strategy.bond.BondPortfolio;
import fr.ess.strategy.bond.EligibleProject;
import fr.ess.strategy.bond.FrameworkPart;
import fr.ess.strategy.bond.TemporaryPlacement;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The report on the allocation of the proceeds of bonds, as text and JSON, and what both share with the page. */
final class BondReports {

    private BondReports() {}

    // ---- what is told

    static List<Bond> bonds(BondPortfolio portfolio) {
        var bonds = portfolio.bonds();
        return bonds == null ? List.of() : bonds;
    }

    static List<EligibleProject> projects(BondPortfolio portfolio) {
        var projects = portfolio.projects();
        return projects == null ? List.of() : projects;
    }

    static List<Allocation> allocations(Bond bond) {
        var ledger = bond.ledger();
        var given = ledger == null ? null : ledger.allocations();
        return given == null ? List.of() : given;
    }

    static List<TemporaryPlacement> placements(Bond bond) {
        var ledger = bond.ledger();
        var given = ledger == null ? null : ledger.placements();
        return given == null ? List.of() : given;
    }

    static List<AllocationReport> reports(Bond bond) {
        var ledger = bond.ledger();
        var given = ledger == null ? null : ledger.reports();
        return given == null ? List.of() : given;
    }

    static List<FrameworkPart> documented(Bond bond) {
        var framework = bond.framework();
        var given = framework == null ? null : framework.documented();
        return given == null ? List.of() : given;
    }

    static @Nullable Euros proceeds(Bond bond) {
        var issue = bond.issue();
        return issue == null ? null : issue.proceeds();
    }

    /** Returns the name of the issuer, if the bonds name one and the same. */
    static Optional<String> issuer(BondPortfolio portfolio) {
        var names = new TreeSet<String>();
        for (var bond : bonds(portfolio)) {
            var issuer = bond.issuer();
            var name = issuer == null ? null : issuer.name();
            if (name == null) {
                return Optional.empty();
            }
            names.add(name);
        }
        return names.size() == 1 ? Optional.of(names.first()) : Optional.empty();
    }

    /** Returns what a bond allocates in each calendar year. */
    static Map<Integer, Euros> byYear(Bond bond) {
        var years = new TreeMap<Integer, Euros>();
        allocations(bond).forEach(entry -> years.merge(entry.day().getYear(), entry.amount(), Euros::plus));
        return years;
    }

    /** Returns what the rules say of a bond, by its index. */
    static List<Finding> findings(BondCommands.Told told, int index) {
        var place = BondPortfolio.BONDS.path() + "[" + index + "]";
        return told.assessment().findings().stream()
                .filter(finding -> finding.at().equals(place))
                .toList();
    }

    /** Returns what the rules say of the whole portfolio. */
    static List<Finding> common(BondCommands.Told told) {
        return told.assessment().findings().stream()
                .filter(finding -> finding.at().isEmpty())
                .toList();
    }

    /** Returns an amount as a part of the proceeds of a bond. */
    static Optional<Share> ofProceeds(Bond bond, @Nullable Euros amount) {
        var proceeds = proceeds(bond);
        return proceeds == null || amount == null ? Optional.empty() : Optional.of(amount.partOf(proceeds));
    }

    static String amount(Optional<Euros> amount, Explainer words) {
        return amount.map(words::value).orElseGet(() -> words.say("bond.unknown"));
    }

    static String percent(Optional<Share> part, Explainer words) {
        return part.map(words::value).orElseGet(() -> words.say("bond.unknown"));
    }

    static String title(BondCommands.Told told) {
        return issuer(told.portfolio())
                .map(name -> told.words().say("bond.title.of", Shown.plain(name)))
                .orElseGet(() -> told.words().say("bond.title"));
    }

    static String next(Bond bond, Law law, Explainer words) {
        return bond.nextReport(law)
                .map(words::date)
                .orElseGet(() -> words.say(
                        bond.unallocated().filter(left -> left.signum() <= 0).isPresent()
                                ? "bond.next.done"
                                : "bond.next.none"));
    }

    // ---- text

    static String text(BondCommands.Told told) {
        var words = told.words();
        var text = new StringBuilder(title(told))
                .append(", ")
                .append(words.date(told.law().day()))
                .append('\n');
        var bonds = bonds(told.portfolio());
        for (var i = 0; i < bonds.size(); i++) {
            var bond = bonds.get(i);
            text.append('\n').append(Shown.plain(bond.id())).append('\n');
            line(text, words, "bond.proceeds", amount(Optional.ofNullable(proceeds(bond)), words));
            line(text, words, "bond.allocated", amount(bond.allocated(), words));
            line(text, words, "bond.unallocated", amount(bond.unallocated(), words));
            line(text, words, "bond.next", next(bond, told.law(), words));
            line(
                    text,
                    words,
                    "bond.components",
                    words.say("bond.of-four", documented(bond).size(), FrameworkPart.values().length));
            told.portfolio()
                    .byCategory(bond)
                    .forEach((category, amount) -> text.append("    ")
                            .append(category(category, words))
                            .append(words.say("colon"))
                            .append(words.value(amount))
                            .append('\n'));
            findings(told, i).forEach(finding -> finding(text, finding, words));
        }
        text.append('\n');
        common(told).forEach(finding -> finding(text, finding, words));
        told.portfolio()
                .overfunded()
                .forEach((project, excess) -> text.append(
                                words.say("bond.over", Shown.plain(project), words.value(excess)))
                        .append('\n'));
        return Shown.lines(text.toString());
    }

    private static void line(StringBuilder text, Explainer words, String key, String value) {
        text.append("  ")
                .append(words.say(key))
                .append(words.say("colon"))
                .append(value)
                .append('\n');
    }

    private static void finding(StringBuilder text, Finding finding, Explainer words) {
        text.append("  ")
                .append(Explainer.mark(finding.verdict()))
                .append(' ')
                .append(words.title(finding.provision().rule()))
                .append(words.say("colon"))
                .append(words.say("verdict." + finding.verdict()))
                .append('\n');
    }

    static String category(String category, Explainer words) {
        return category.isEmpty() ? words.say("bond.no-category") : Shown.plain(category);
    }

    // ---- JSON

    static String json(BondCommands.Told told, Terminal terminal) {
        var document = Json.answer(terminal.locale())
                .put("on", told.law().day().toString())
                .put("issuer", issuer(told.portfolio()).orElse(null))
                .put("verdict", told.assessment().verdict().name());
        var list = document.putArray("bonds");
        var bonds = bonds(told.portfolio());
        for (var i = 0; i < bonds.size(); i++) {
            bond(told, bonds.get(i), i, list.addObject());
        }
        var projects = document.putArray("projects");
        for (var project : projects(told.portfolio())) {
            projects.addObject()
                    .put("id", project.id())
                    .put("category", project.category())
                    .put("criteria", project.criteria())
                    .put("cost", number(project.cost()))
                    .put(
                            "allocated",
                            number(told.portfolio().allocatedTo(project.id()).orElse(null)));
        }
        var over = document.putObject("fundedTwice");
        told.portfolio().overfunded().forEach((project, excess) -> over.put(project, number(excess)));
        var rules = document.putArray("rules");
        common(told).forEach(finding -> rule(finding, rules.addObject()));
        document.put("fingerprint", told.assessment().fingerprint().toString());
        return Json.write(document);
    }

    private static void bond(BondCommands.Told told, Bond bond, int index, ObjectNode node) {
        var issue = bond.issue();
        var day = issue == null ? null : issue.day();
        var label = issue == null ? null : issue.label();
        node.put("id", bond.id())
                .put("issuedOn", day == null ? null : day.toString())
                .put("label", label == null ? null : label.name())
                .put("proceeds", number(proceeds(bond)))
                .put("allocated", number(bond.allocated().orElse(null)))
                .put("unallocated", number(bond.unallocated().orElse(null)))
                .put(
                        "nextReport",
                        bond.nextReport(told.law()).map(Object::toString).orElse(null));
        var components = node.putArray("documented");
        documented(bond).forEach(part -> components.add(part.name()));
        var categories = node.putObject("byCategory");
        told.portfolio().byCategory(bond).forEach((name, amount) -> categories.put(name, number(amount)));
        var projects = node.putObject("byProject");
        told.portfolio().byProject(bond).forEach((name, amount) -> projects.put(name, number(amount)));
        var years = node.putObject("byYear");
        byYear(bond).forEach((year, amount) -> years.put(String.valueOf(year), number(amount)));
        var entries = node.putArray("allocations");
        for (var entry : allocations(bond)) {
            entries.addObject()
                    .put("day", entry.day().toString())
                    .put("project", entry.project())
                    .put("amount", number(entry.amount()));
        }
        var placements = node.putArray("placements");
        for (var placement : placements(bond)) {
            placements
                    .addObject()
                    .put("day", placement.day().toString())
                    .put("kind", placement.kind().name())
                    .put("amount", number(placement.amount()));
        }
        var rules = node.putArray("rules");
        findings(told, index).forEach(finding -> rule(finding, rules.addObject()));
    }

    private static void rule(Finding finding, ObjectNode node) {
        node.put("id", finding.provision().rule())
                .put("force", finding.provision().force().name())
                .put("verdict", finding.verdict().name());
    }

    private static @Nullable BigDecimal number(@Nullable Euros amount) {
        return amount == null ? null : Objects.requireNonNull(amount.toBigDecimal());
    }
}
