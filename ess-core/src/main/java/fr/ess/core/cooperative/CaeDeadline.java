package fr.ess.core.cooperative;

import fr.ess.core.duty.Duty;
import fr.ess.core.duty.Turn;
import fr.ess.core.law.Citation;
import fr.ess.core.law.Law;
import fr.ess.core.law.LegalTexts;
import fr.ess.core.law.Reading;
import fr.ess.core.law.Term;
import fr.ess.core.law.Timeline;
import fr.ess.core.law.Unit;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Months;
import fr.ess.core.rule.Many;
import fr.ess.core.rule.RuleSet;
import fr.ess.core.rule.Words;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The deadline of a salaried entrepreneur: a member of the cooperative within three years of the contract, less the support
 * contracts before it; else the contract ends.
 *
 * <p>Defined by the Code du travail, article L. 7331-3.
 */
public final class CaeDeadline {

    private static final Citation ARTICLE =
            LegalTexts.CODE_DU_TRAVAIL.at("art. L7331-3", Reading.PRIMARY, "2026-11-23");

    /** The time from the contract, support contracts included. */
    public static final Timeline<Months> TERM =
            Timeline.of("cae-member-deadline.term", Unit.MONTHS).from("2016-01-01", Months.of(36), ARTICLE);

    private static final Many.Each<Admission, Day> DAYS = CaeContract.ADMISSIONS.each(Admission.DAY);

    /** The deadline. */
    public static final Duty<CaeContract> DUTY = Duty.binding("cae-member-deadline", CaeDeadline::subject)
            .from("2016-01-01", CaeDeadline::turns, ARTICLE)
            .reads(TERM);

    /** The rules on the contract of a salaried entrepreneur. */
    public static final RuleSet<CaeContract> SET =
            RuleSet.of("cae-contract", CaeContract.class, Words.beside(CaeDeadline.class), DUTY.rule());

    private CaeDeadline() {}

    private static String subject(CaeContract contract) {
        var siren = contract.siren();
        return siren == null ? "" : siren.value();
    }

    private static List<Turn> turns(CaeContract contract, Law law) {
        var signed = CaeContract.SIGNED.of(contract);
        var due = Term.minusMonths(Term.plusMonths(signed, law.term(TERM)), CaeContract.EARLIER_SUPPORT.of(contract));
        return List.of(new Turn("after-" + contract.signed(), signed, due, admitted(contract)));
    }

    /** Returns the first day on which the entrepreneur was admitted. */
    private static Term<Day> admitted(CaeContract contract) {
        var admissions = contract.admissions();
        if (admissions == null) {
            return CaeContract.ADMISSIONS.absent();
        }
        @Nullable LocalDate first = null;
        Term<Day> admitted = Term.absent(CaeContract.ADMISSIONS.path(), Term.Cause.NOT_DONE);
        for (var i = 0; i < admissions.size(); i++) {
            var day = admissions.get(i).day();
            if (first == null || day.isBefore(first)) {
                first = day;
                admitted = DAYS.of(admissions.get(i), i);
            }
        }
        return admitted;
    }
}
