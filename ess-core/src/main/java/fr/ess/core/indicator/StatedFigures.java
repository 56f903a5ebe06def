package fr.ess.core.indicator;

import fr.ess.core.Faults;
import fr.ess.core.Must;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Share;
import fr.ess.core.rule.Assessable;
import fr.ess.core.rule.Assessment;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a brochure, a sheet or a report, and the checks of what is said of them.
 *
 * <p>Ids are unique; each formula must be one, and call only what stands here: that is refused with the rest.
 *
 * @param title  the document
 * @param figures  the figures
 * @param lists  the lists whose entries are counted or compared
 * @param checks  the checks
 */
public record StatedFigures(
        @Nullable String title,
        @Nullable List<@NotNull @Valid StatedFigure> figures,
        @Nullable List<@NotNull @Valid StatedList> lists,
        @Nullable List<@NotNull @Valid FigureCheck> checks)
        implements Assessable, Serializable {

    private static final Must BE_UNIQUE = new Must("must be unique", "doit être unique");
    private static final Must BE_A_NAME = new Must(
            "must be letters and digits, a letter first, other than 'in' and 'and'",
            "doit être fait de lettres et de chiffres, une lettre en tête, hors « in » et « and »");
    private static final Must BE_YEARS = new Must(
            "must be a year or years such as 2008/2014", "doit être une année ou des années telles que 2008/2014");
    private static final Must BE_A_FORMULA = new Must(
            "must be a formula that calls only figures and lists of this dossier",
            "doit être une formule qui n’appelle que des chiffres et des listes de ce dossier");
    private static final Must BE_A_CLAIM = new Must(
            "must be a comparison of formulas that call only figures and lists of this dossier",
            "doit être une comparaison de formules qui n’appellent que des chiffres et des listes de ce dossier");
    private static final Pattern YEARS = Pattern.compile("\\d{4}(/\\d{4})?");

    /** Creates stated figures. */
    public StatedFigures {
        var faults = Faults.of("StatedFigures")
                .elements("figures", figures)
                .elements("lists", lists)
                .elements("checks", checks);
        if (faults.none()) {
            figures = figures == null ? null : List.copyOf(figures);
            lists = lists == null ? null : List.copyOf(lists);
            checks = checks == null ? null : List.copyOf(checks);
            names(figures, lists, faults);
            formulas(new Stated(figures, lists), checks, faults);
        }
        faults.refuse();
    }

    private static void names(@Nullable List<StatedFigure> figures, @Nullable List<StatedList> lists, Faults faults) {
        var ids = new HashSet<String>();
        for (var i = 0; figures != null && i < figures.size(); i++) {
            var figure = figures.get(i);
            name(figure.id(), "figures[" + i + "].id", ids, faults);
            var asOf = figure.asOf();
            faults.check(asOf == null || YEARS.matcher(asOf).matches(), "figures[" + i + "].asOf", BE_YEARS, asOf);
        }
        for (var i = 0; lists != null && i < lists.size(); i++) {
            name(lists.get(i).id(), "lists[" + i + "].id", ids, faults);
        }
    }

    private static void name(String id, String path, HashSet<String> ids, Faults faults) {
        faults.check(Formula.nameable(id), path, BE_A_NAME, id);
        faults.check(ids.add(id), path, BE_UNIQUE, id);
    }

    private static void formulas(Stated stated, @Nullable List<FigureCheck> checks, Faults faults) {
        var ids = new HashSet<String>();
        for (var i = 0; checks != null && i < checks.size(); i++) {
            var check = checks.get(i);
            var path = "checks[" + i + "].";
            faults.check(ids.add(check.id()), path + "id", BE_UNIQUE, check.id());
            read(path + "compute", check.compute(), BE_A_FORMULA, stated, Formula::number, faults);
            read(path + "claim", check.claim(), BE_A_CLAIM, stated, Formula::claim, faults);
            var parts = check.parts();
            if (parts != null) {
                read(path + "parts.total", parts.total(), BE_A_FORMULA, stated, Formula::number, faults);
                for (var j = 0; j < parts.pieces().size(); j++) {
                    var formula = parts.pieces().get(j).formula();
                    read(
                            path + "parts.pieces[" + j + "].formula",
                            formula,
                            BE_A_FORMULA,
                            stated,
                            Formula::number,
                            faults);
                }
            }
        }
    }

    private static void read(
            String path,
            @Nullable String text,
            Must must,
            Stated stated,
            BiConsumer<String, Stated> reader,
            Faults faults) {
        if (text != null) {
            try {
                reader.accept(text, stated);
            } catch (IllegalArgumentException e) {
                faults.add(path, must, text);
            }
        }
    }

    @Override
    public Assessment<StatedFigures> assess(Law law) {
        return FigureRules.SET.assess(this, law);
    }

    /**
     * Recomputes every check.
     *
     * @return the answers, in the order of the checks
     */
    public List<Answer> answers() {
        var stated = new Stated(figures, lists);
        return checks == null
                ? List.of()
                : checks.stream().map(check -> answer(check, stated)).toList();
    }

    private static Answer answer(FigureCheck check, Stated stated) {
        var work = new Work(stated);
        var compute = check.compute();
        if (compute != null) {
            work.number("", Formula.number(compute, stated));
        }
        var parts = check.parts();
        if (parts != null) {
            work.parts(parts);
        }
        var claim = check.claim();
        if (claim != null) {
            work.claim(Formula.claim(claim, stated));
        }
        return new Answer(check, work.agreement(check), work.workings, work.comparisons, work.notStated());
    }

    /** What comes of one check. */
    private static final class Work {

        private final Stated stated;
        private final List<Working> workings = new ArrayList<>();
        private final List<Comparison> comparisons = new ArrayList<>();
        private final List<String> absent = new ArrayList<>();
        private boolean undefined;

        Work(Stated stated) {
            this.stated = stated;
        }

        List<String> notStated() {
            return absent.stream().distinct().toList();
        }

        private boolean lacks(Formula formula) {
            var ids = formula.notStated(stated);
            absent.addAll(ids);
            return !ids.isEmpty();
        }

        void number(String name, Formula formula) {
            if (!lacks(formula)) {
                try {
                    workings.add(formula.work(name, stated));
                } catch (ArithmeticException e) {
                    undefined = true; // a division by zero gives no number
                }
            }
        }

        void claim(Formula formula) {
            if (!lacks(formula)) {
                try {
                    comparisons.addAll(formula.compare(stated));
                } catch (ArithmeticException e) {
                    undefined = true;
                }
            }
        }

        void parts(Breakdown parts) {
            var total = parts.total();
            var before = workings.size();
            for (var piece : parts.pieces()) {
                number(piece.name(), Formula.number(piece.formula(), stated));
            }
            if (total == null) {
                return;
            }
            var weights = List.copyOf(workings.subList(before, workings.size()));
            workings.subList(before, workings.size()).clear();
            number("", Formula.number(total, stated));
            if (workings.size() > before && weights.size() == parts.pieces().size()) {
                var whole = workings.remove(before);
                apportion(whole, weights);
            }
        }

        /** Apportions a whole number by the method of the largest remainder. */
        private void apportion(Working total, List<Working> weights) {
            var sum = weights.stream().map(Working::value).reduce(Share.ZERO, Share::plus);
            if (!total.value().under().equals(BigInteger.ONE)
                    || total.value().compareTo(Share.ZERO) < 0
                    || sum.equals(Share.ZERO)
                    || weights.stream().anyMatch(weight -> weight.value().compareTo(Share.ZERO) < 0)) {
                undefined = true;
                return;
            }
            var quotas = weights.stream()
                    .map(weight -> total.value().times(weight.value()).dividedBy(sum))
                    .toList();
            var given = new ArrayList<>(quotas.stream().map(Interval::floor).toList());
            var left = given.stream()
                    .reduce(total.value().over(), BigInteger::subtract)
                    .intValueExact();
            IntStream.range(0, quotas.size())
                    .boxed()
                    .sorted(Comparator.comparing(
                            (Integer i) -> new Share(given.get(i), BigInteger.ONE).minus(quotas.get(i))))
                    .limit(left)
                    .toList()
                    .forEach(i -> given.set(i, given.get(i).add(BigInteger.ONE)));
            for (var i = 0; i < quotas.size(); i++) {
                var share = new Share(given.get(i), BigInteger.ONE);
                var shown = new ArrayList<>(List.of(
                        Token.of(total.value()),
                        Token.of(" × "),
                        Token.of(weights.get(i).value()),
                        Token.of(" / "),
                        Token.of(sum),
                        Token.of(" = "),
                        Token.of(quotas.get(i)),
                        Token.of(" →")));
                var weight = weights.get(i);
                workings.add(new Working(weight.name(), weight.formula(), shown, share, Interval.of(share)));
            }
        }

        Agreement agreement(FigureCheck check) {
            var judgement = check.judgement();
            if (judgement != null) {
                return judgement.agreement();
            }
            if (!absent.isEmpty()) {
                return Agreement.NOT_STATED;
            }
            if (undefined) {
                return Agreement.NOT_COMPARABLE;
            }
            return comparisons.stream()
                    .map(Comparison::agreement)
                    .max(Comparator.naturalOrder()) // from agreement to disagreement
                    .orElse(Agreement.DERIVED_ONLY);
        }
    }
}
