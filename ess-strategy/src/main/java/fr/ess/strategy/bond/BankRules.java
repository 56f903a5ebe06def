package fr.ess.strategy.bond;

import fr.ess.core.law.Citation;
import fr.ess.core.law.Law;
import fr.ess.core.law.Reading;
import fr.ess.core.law.Term;
import fr.ess.core.law.Timeline;
import fr.ess.core.law.Unit;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Codes;
import fr.ess.core.measure.Count;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Months;
import fr.ess.core.measure.Value;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Force;
import fr.ess.core.rule.Rule;
import fr.ess.core.rule.RuleSet;
import fr.ess.core.rule.Words;
import fr.ess.strategy.StrategyTexts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a region asks of its banks since 2012: a declaration that they have no links with tax havens. No statute obliges an authority
 * to ask; this is a practice that others may follow.
 *
 * <p>The last declaration by the day of the question counts. It is dated within the contract and, when the contract lasts more than
 * a year, is no older than the figure says; it covers the whole list that was in force, of the source that it follows. The age is a
 * default of this library.
 */
public final class BankRules {

    private static final Citation PRACTICE = StrategyTexts.BANK_DECLARATIONS.at("", Reading.SECONDARY, "2026-11-23");

    /** The greatest age of a declaration under a contract of more than a year. */
    public static final Timeline<Months> AGE = Timeline.of("bank-declaration.age", Unit.MONTHS)
            .from("2012-01-01", Months.of(12), PRACTICE.as(Reading.UNVERIFIED));

    private static final Term<Months> A_YEAR = Term.constant(Months.of(12));
    private static final Term<Count> ONE = Term.constant(Count.of(1));
    private static final String JURISDICTION = "Jurisdiction";

    /** Each bank under contract has declared that it has no links with the jurisdictions of a list. */
    public static final Rule<BankFile> DECLARED = Rule.<BankFile>of("bank-declaration", Force.GUIDANCE)
            .from("2012-01-01", BankRules::declared, PRACTICE)
            .reads(AGE);

    /** The rule set of the kind {@code bank-declarations}. */
    public static final RuleSet<BankFile> SET =
            RuleSet.of("bank-declarations", BankFile.class, Words.beside(BankRules.class), DECLARED);

    private BankRules() {}

    private static Check declared(BankFile file, Law law) {
        var contracts = file.contracts();
        if (contracts == null) {
            return Check.unknown(BankFile.CONTRACTS.path(), Term.Cause.MISSING_FACT);
        }
        var checks = new Check[contracts.size()];
        for (var i = 0; i < checks.length; i++) {
            var contract = contracts.get(i);
            var index = i;
            checks[i] = Check.when(
                    Check.all(
                            Check.atLeast(law.today(), start(contract, i)),
                            Check.atMost(law.today(), end(contract, i))),
                    () -> last(contract, index, file, law));
        }
        return checks.length == 0 ? Check.notApplicable() : Check.all(checks);
    }

    private static Term<Day> start(BankContract contract, int index) {
        return BankFile.CONTRACTS.each(BankContract.START).of(contract, index);
    }

    private static Term<Day> end(BankContract contract, int index) {
        return BankFile.CONTRACTS.each(BankContract.END).of(contract, index);
    }

    private static Check last(BankContract contract, int index, BankFile file, Law law) {
        var place = BankFile.CONTRACTS.path() + "[" + index + "]." + BankContract.DECLARATIONS.path();
        var declarations = contract.declarations();
        if (declarations == null) {
            return Check.unknown(place, Term.Cause.MISSING_FACT);
        }
        var latest = IntStream.range(0, declarations.size())
                .boxed()
                .filter(i -> !declarations.get(i).day().isAfter(law.day()))
                .max(Comparator.comparing(i -> declarations.get(i).day()));
        if (latest.isEmpty()) {
            return Check.atLeast(new Term.Given<>(place, Count.of(0)), ONE);
        }
        var declaration = declarations.get(latest.get());
        var own = place + "[" + latest.get() + "].";
        var day = new Term.Given<>(own + BankDeclaration.DAY.path(), Day.of(declaration.day()));
        return Check.all(
                Check.atLeast(day, start(contract, index)),
                Check.when(
                        Check.atLeast(end(contract, index), Term.plusMonths(start(contract, index), A_YEAR)),
                        Check.atLeast(day, Term.minusMonths(law.today(), law.term(AGE)))),
                Check.yes(placed(own + BankDeclaration.NO_LINKS.path(), BankDeclaration.NO_LINKS.of(declaration))),
                Check.whichever(
                        placed(own + BankDeclaration.SOURCE.path(), BankDeclaration.SOURCE.of(declaration)),
                        Code.all(ListSource.class),
                        source -> covers(declaration, own, source, file)));
    }

    /** Returns a term of the declaration with its place in the file. */
    private static <V extends Value> Term<V> placed(String path, Term<V> term) {
        var value = term.value();
        return value == null ? Term.absent(path, Term.Cause.MISSING_FACT) : new Term.Given<>(path, value);
    }

    /** Weighs whether a declaration covers each jurisdiction of the list of its source that was in force on its day. */
    private static Check covers(BankDeclaration declaration, String own, Term<Code> source, BankFile file) {
        var lists = file.lists();
        var list = lists == null ? Optional.<JurisdictionList>empty() : inForce(lists, source, declaration.day());
        if (list.isEmpty()) {
            return Check.unknown(BankFile.LISTS.path(), Term.Cause.MISSING_FACT);
        }
        var covered = declaration.jurisdictions();
        Term<Codes> named = covered == null
                ? Term.absent(own + "jurisdictions", Term.Cause.MISSING_FACT)
                : new Term.Given<>(own + "jurisdictions", new Codes(JURISDICTION, covered));
        var checks = new ArrayList<Check>();
        for (var jurisdiction : list.get().jurisdictions()) {
            checks.add(Check.holds(named, Term.constant(new Code(JURISDICTION, jurisdiction))));
        }
        return checks.isEmpty() ? Check.notApplicable() : Check.all(checks.toArray(new Check[0]));
    }

    private static Optional<JurisdictionList> inForce(List<JurisdictionList> lists, Term<Code> source, LocalDate day) {
        return lists.stream()
                .filter(list -> Code.of(list.source()).equals(source.value())
                        && !list.from().isAfter(day))
                .max(Comparator.comparing(JurisdictionList::from));
    }
}
