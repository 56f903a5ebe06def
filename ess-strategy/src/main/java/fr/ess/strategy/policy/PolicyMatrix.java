package fr.ess.strategy.policy;

import fr.ess.core.Faults;
import fr.ess.core.Must;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Codes;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Share;
import fr.ess.core.ptce.Lever;
import fr.ess.core.rule.Assessable;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The matrix of a policy: which directorate does what, in which field, for how much. Fields and directorates are those in scope,
 * whether they do anything or not.
 *
 * <p>Its ratios are exact, and empty where their whole is nothing or an amount is not known.
 *
 * @param fields  the fields in scope, each once
 * @param directorates  the directorates of the authority, each once
 * @param actions  the actions, each once, in fields and by directorates of the matrix
 */
public record PolicyMatrix(
        @NotNull List<@NotNull PolicyField> fields,
        @NotNull List<@NotNull @Valid Directorate> directorates,
        @NotNull List<@NotNull @Valid PolicyAction> actions)
        implements Assessable, Serializable {

    /** The fields in scope. */
    public static final Fact<PolicyMatrix, Codes> FIELDS =
            Fact.codes("fields", PolicyField.class, PolicyMatrix::fields);

    /** The directorates of the authority. */
    public static final Many<PolicyMatrix, Directorate> DIRECTORATES =
            Many.of("directorates", PolicyMatrix::directorates);

    private static final Must STAND_ONCE = new Must("must stand at most once", "doit figurer au plus une fois");
    private static final Must BE_IN_THE_MATRIX =
            new Must("must be one of those of the matrix", "doit être l’un de ceux de la matrice");

    /** Creates a matrix. */
    public PolicyMatrix {
        var faults = Faults.of("PolicyMatrix")
                .given("fields", fields)
                .elements("fields", fields)
                .given("directorates", directorates)
                .elements("directorates", directorates)
                .given("actions", actions)
                .elements("actions", actions);
        if (faults.none()) {
            once("fields", fields, faults);
            once("directorates", directorates, faults);
            once("actions", actions.stream().map(PolicyAction::name).toList(), faults);
            known(fields, directorates, actions, faults);
        }
        faults.refuse();
        fields = List.copyOf(fields);
        directorates = List.copyOf(directorates);
        actions = List.copyOf(actions);
    }

    private static void once(String path, List<?> list, Faults faults) {
        var seen = new HashSet<Object>();
        for (var i = 0; i < list.size(); i++) {
            faults.check(seen.add(list.get(i)), path + "[" + i + "]", STAND_ONCE, list.get(i));
        }
    }

    private static void known(
            List<PolicyField> fields, List<Directorate> directorates, List<PolicyAction> actions, Faults faults) {
        var names = new HashSet<String>();
        directorates.forEach(directorate -> names.add(directorate.name()));
        for (var i = 0; i < actions.size(); i++) {
            var cells = actions.get(i).cells();
            for (var j = 0; j < cells.size(); j++) {
                var path = "actions[" + i + "].cells[" + j + "].";
                var cell = cells.get(j);
                faults.check(fields.contains(cell.field()), path + "field", BE_IN_THE_MATRIX, cell.field());
                faults.check(
                        names.contains(cell.directorate()), path + "directorate", BE_IN_THE_MATRIX, cell.directorate());
            }
        }
    }

    @Override
    public Assessment<PolicyMatrix> assess(Law law) {
        return PolicyMatrixRules.SET.assess(this, law);
    }

    /**
     * Returns the matrix of one year.
     *
     * @param year  the budget year
     * @return the same fields and directorates, and the actions that have a cell of that year, with these cells alone
     */
    public PolicyMatrix in(int year) {
        var kept = new ArrayList<PolicyAction>();
        for (var action : actions) {
            var cells =
                    action.cells().stream().filter(cell -> cell.year() == year).toList();
            if (!cells.isEmpty()) {
                kept.add(new PolicyAction(action.name(), action.instrument(), cells));
            }
        }
        return new PolicyMatrix(fields, directorates, kept);
    }

    /**
     * Returns the fields that have an action.
     *
     * @return the fields, in their order
     */
    public Set<PolicyField> coveredFields() {
        var covered = EnumSet.noneOf(PolicyField.class);
        cells().forEach(cell -> covered.add(cell.field()));
        return covered;
    }

    /**
     * Returns the fields in scope that have no action.
     *
     * @return the fields, as the matrix lists them
     */
    public List<PolicyField> uncoveredFields() {
        var covered = coveredFields();
        return fields.stream().filter(field -> !covered.contains(field)).toList();
    }

    /**
     * Returns the share of the fields in scope that have an action.
     *
     * @return the exact share; empty when no field is in scope
     */
    public Optional<Share> fieldCoverage() {
        return share(coveredFields().size(), fields.size());
    }

    /**
     * Returns the directorates that have an action.
     *
     * @return the directorates, as the matrix lists them
     */
    public List<Directorate> involvedDirectorates() {
        var names = new HashSet<String>();
        cells().forEach(cell -> names.add(cell.directorate()));
        return directorates.stream()
                .filter(directorate -> names.contains(directorate.name()))
                .toList();
    }

    /**
     * Returns the share of the directorates that have an action.
     *
     * @return the exact share; empty when there is no directorate
     */
    public Optional<Share> directorateInvolvement() {
        return share(involvedDirectorates().size(), directorates.size());
    }

    /**
     * Returns the actions that several directorates share.
     *
     * @return the actions, as the matrix lists them
     */
    public List<PolicyAction> sharedActions() {
        return actions.stream().filter(PolicyAction::shared).toList();
    }

    /**
     * Returns the share of the actions that several directorates share.
     *
     * @return the exact share; empty when there is no action
     */
    public Optional<Share> sharedActionsShare() {
        return share(sharedActions().size(), actions.size());
    }

    /**
     * Returns what is spent in all.
     *
     * @return the sum of the budgets of all cells; empty while one of them is not known
     */
    public Optional<Euros> budget() {
        return sum(cells());
    }

    /**
     * Returns what a directorate spends.
     *
     * @param directorate  the directorate
     * @return the sum of the budgets of its cells; empty while one of them is not known
     */
    public Optional<Euros> budget(Directorate directorate) {
        return sum(cells().filter(cell -> cell.directorate().equals(directorate.name())));
    }

    /**
     * Returns what is spent in a field.
     *
     * @param field  the field
     * @return the sum of the budgets of its cells; empty while one of them is not known
     */
    public Optional<Euros> budget(PolicyField field) {
        return sum(cells().filter(cell -> cell.field() == field));
    }

    /**
     * Returns how concentrated the budget is on few directorates: the sum of the squares of their shares, the index of Herfindahl and
     * Hirschman, from one over their number to one.
     *
     * @return the exact index; empty while a budget is not known, and when nothing is spent
     */
    public Optional<Share> concentration() {
        var total = budget().map(Euros::cents).orElse(0L);
        if (total == 0) {
            return Optional.empty();
        }
        var squares = BigInteger.ZERO;
        for (var directorate : directorates) {
            var cents = BigInteger.valueOf(budget(directorate).orElseThrow().cents());
            squares = squares.add(cents.multiply(cents));
        }
        return Optional.of(new Share(squares, BigInteger.valueOf(total).pow(2)));
    }

    /**
     * Returns the levers of the study of 2014 that the actions pull. Of a lever that is not there, nothing is shown, which is not the
     * same as nothing done.
     *
     * @return the names of the actions, by lever; working across directorates is shown by each action that several share
     */
    public Map<Lever, List<String>> levers() {
        var levers = new EnumMap<Lever, List<String>>(Lever.class);
        for (var action : actions) {
            var instrument = action.instrument();
            if (instrument != null) {
                levers.computeIfAbsent(instrument.lever(), lever -> new ArrayList<>())
                        .add(action.name());
            }
            if (action.shared()) {
                levers.computeIfAbsent(Lever.INTERNAL_TRANSVERSALITY, lever -> new ArrayList<>())
                        .add(action.name());
            }
        }
        levers.replaceAll((lever, names) -> List.copyOf(names));
        return levers;
    }

    private Stream<MatrixCell> cells() {
        return actions.stream().flatMap(action -> action.cells().stream());
    }

    private static Optional<Euros> sum(Stream<MatrixCell> cells) {
        var budgets = cells.map(MatrixCell::budget).map(Optional::ofNullable).toList();
        return budgets.stream().allMatch(Optional::isPresent)
                ? Optional.of(budgets.stream().map(Optional::orElseThrow).reduce(Euros.ZERO, Euros::plus))
                : Optional.empty();
    }

    private static Optional<Share> share(int part, int whole) {
        return whole == 0 ? Optional.empty() : Optional.of(Share.of(part, whole));
    }
}
