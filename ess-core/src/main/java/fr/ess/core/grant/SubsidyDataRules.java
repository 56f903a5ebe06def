package fr.ess.core.grant;

import fr.ess.core.duty.Duty;
import fr.ess.core.duty.Evidence;
import fr.ess.core.duty.Turn;
import fr.ess.core.law.Citation;
import fr.ess.core.law.Law;
import fr.ess.core.law.LegalTexts;
import fr.ess.core.law.Reading;
import fr.ess.core.law.Term;
import fr.ess.core.law.Timeline;
import fr.ess.core.law.Unit;
import fr.ess.core.measure.Count;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Months;
import fr.ess.core.rule.RuleSet;
import fr.ess.core.rule.Words;
import java.time.LocalDate;
import java.util.List;

/**
 * The publication of the key data of a subsidy agreement above the threshold, within three months of its signature.
 *
 * <p>Defined by the act no. 2000-321, article 10, last paragraph, for agreements signed from 2017-08-01. Whether authorities of fewer
 * than 3 500 inhabitants owe it, the sources do not agree: their answer stays open.
 */
public final class SubsidyDataRules {

    private static final String BEGINS = "2017-08-01";
    private static final LocalDate FIRST_DAY = LocalDate.parse(BEGINS);
    private static final Citation SOURCE =
            LegalTexts.LOI_2000_321.at("art. 10, dernier alinéa", Reading.SECONDARY, "2026-11-23");

    /** The subsidy above which data are published, strictly. */
    public static final Timeline<Euros> ABOVE =
            Timeline.of("subsidy-data-publication.above", Unit.EUROS).from(BEGINS, Euros.of(23_000), SOURCE);

    /** The inhabitants from which nobody doubts the duty. */
    public static final Timeline<Count> INHABITANTS =
            Timeline.of("subsidy-data-publication.inhabitants", Unit.COUNT).from(BEGINS, Count.of(3_500), SOURCE);

    /** The time for publication. */
    public static final Timeline<Months> TERM =
            Timeline.of("subsidy-data-publication.months", Unit.MONTHS).from(BEGINS, Months.of(3), SOURCE);

    /** The last day to publish the key data. */
    public static final Duty<SubsidyAgreement> PUBLICATION = Duty.<SubsidyAgreement>binding(
                    "subsidy-data-publication",
                    agreement -> agreement.grantor() == null
                            ? ""
                            : agreement.grantor().value())
            .from(BEGINS, SubsidyDataRules::publication, SOURCE)
            .reads(ABOVE, INHABITANTS, TERM);

    /** The rules of the kind {@code subsidy-agreement}. */
    public static final RuleSet<SubsidyAgreement> SET = RuleSet.of(
            "subsidy-agreement", SubsidyAgreement.class, Words.beside(SubsidyDataRules.class), PUBLICATION.rule());

    private SubsidyDataRules() {}

    private static List<Turn> publication(SubsidyAgreement agreement, Law law) {
        var amount = agreement.amount();
        var above = law.term(ABOVE).value();
        var signed = agreement.signedOn();
        if (amount != null && above != null && amount.compareTo(above) <= 0
                || signed != null && signed.isBefore(FIRST_DAY)) {
            return List.of();
        }
        var opens = SubsidyAgreement.SIGNED_ON.of(agreement);
        return List.of(new Turn(
                null, opens, due(agreement, opens, law), Evidence.first(SubsidyAgreement.PUBLISHED, agreement)));
    }

    private static Term<Day> due(SubsidyAgreement agreement, Term<Day> opens, Law law) {
        if (agreement.amount() == null) {
            return Term.absent("amount", Term.Cause.MISSING_FACT);
        }
        var inhabitants = agreement.inhabitants();
        var least = law.term(INHABITANTS).value();
        if (inhabitants == null || least == null) {
            return Term.absent("inhabitants", Term.Cause.MISSING_FACT);
        }
        return inhabitants < least.value()
                ? Term.absent("subsidy-data-publication.inhabitants", Term.Cause.CONTESTED_LAW)
                : Term.plusMonths(opens, law.term(TERM));
    }
}
