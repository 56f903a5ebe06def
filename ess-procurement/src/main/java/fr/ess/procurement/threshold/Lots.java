package fr.ess.procurement.threshold;

import fr.ess.core.law.Law;
import fr.ess.core.law.Term;
import fr.ess.core.law.Timeline;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Share;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Many;
import fr.ess.procurement.Contract;
import fr.ess.procurement.Lot;
import fr.ess.procurement.Need;
import fr.ess.procurement.Procedure;
import fr.ess.procurement.Purchase;
import fr.ess.procurement.Subject;
import java.util.ArrayList;
import java.util.List;

/**
 * Lots that are awarded by a lighter procedure than their need: each below an amount, and all of them together at most a share
 * of the value of all lots.
 */
final class Lots {

    private static final Many<Purchase, Lot> LOTS = Purchase.CONTRACT.then(Contract.NEED.then(Need.LOTS));
    private static final Many.Each<Lot, Euros> VALUE = LOTS.each(Lot.VALUE);
    private static final Many.Each<Lot, Code> SUBJECT = LOTS.each(Lot.SUBJECT);
    private static final Many.Each<Lot, Code> PROCEDURE = LOTS.each(Lot.PROCEDURE);
    private static final List<Code> SUBJECTS = Code.all(Subject.class);
    private static final Term<Euros> NOTHING = Term.constant(Euros.ZERO);

    private final Procedure lighter;
    private final Timeline<Euros> supplies;
    private final Timeline<Euros> works;
    private final Timeline<Share> share;

    /**
     * Creates the lots that are awarded by a lighter procedure.
     *
     * @param lighter  the lighter procedure
     * @param supplies  the amount for goods and services, which a lot must be below
     * @param works  the amount for works
     * @param share  the share of the value of all lots
     */
    Lots(Procedure lighter, Timeline<Euros> supplies, Timeline<Euros> works, Timeline<Share> share) {
        this.lighter = lighter;
        this.supplies = supplies;
        this.works = works;
        this.share = share;
    }

    /** Weighs the lots of a need; there is nothing to weigh where none has the lighter procedure. */
    Check weigh(Purchase purchase, Law law) {
        var lots = LOTS.read(purchase);
        if (lots == null) {
            return Check.when(new Check.Unknown(LOTS.absent()), new Check.Unknown(LOTS.absent()));
        }
        var parts = new ArrayList<Check>();
        var certain = new ArrayList<Term<Euros>>();
        var perhaps = new ArrayList<Term<Euros>>();
        var open = new ArrayList<Term.Absent<?>>();
        for (var i = 0; i < lots.size(); i++) {
            var lot = lots.get(i);
            var value = VALUE.of(lot, i);
            var procedure = PROCEDURE.of(lot, i);
            if (procedure instanceof Term.Absent<Code> absent) {
                open.add(absent);
                perhaps.add(value);
            } else if (EuropeanThreshold.is(procedure, lighter)) {
                certain.add(value);
            } else {
                continue;
            }
            parts.add(Check.when(
                    Check.is(procedure, Term.constant(Code.of(lighter))),
                    Check.whichever(
                            SUBJECT.of(lot, i),
                            SUBJECTS,
                            subject -> Check.lessThan(
                                    value,
                                    law.term(EuropeanThreshold.is(subject, Subject.WORKS) ? works : supplies)))));
        }
        if (certain.isEmpty() && perhaps.isEmpty()) {
            return Check.notApplicable();
        }
        var limit = Term.shareDown(law.term(share), Term.sum(values(lots)));
        if (open.isEmpty()) {
            parts.add(within(certain, limit));
        } else {
            var most = new ArrayList<>(certain);
            most.addAll(perhaps);
            var least = certain.isEmpty() ? Check.notApplicable() : within(certain, limit);
            parts.add(new Check.Whichever(open, List.of(least, within(most, limit))));
        }
        return new Check.AllOf(parts);
    }

    private static List<Term<Euros>> values(List<Lot> lots) {
        var values = new ArrayList<Term<Euros>>();
        for (var i = 0; i < lots.size(); i++) {
            values.add(VALUE.of(lots.get(i), i));
        }
        return values;
    }

    private static Check within(List<Term<Euros>> chosen, Term<Euros> limit) {
        var known = chosen.stream().filter(term -> term.value() != null).toList();
        var all = Check.atMost(Term.sum(chosen), limit);
        return known.size() == chosen.size()
                ? all
                : Check.all(Check.atMost(known.isEmpty() ? NOTHING : Term.sum(known), limit), all);
    }
}
