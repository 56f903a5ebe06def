package fr.ess.core.grant;

import fr.ess.core.duty.Deadline;
import fr.ess.core.duty.Duties;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Euros;
import fr.ess.core.rule.Finding;
import fr.ess.core.rule.RuleSet;
import fr.ess.core.rule.Verdict;
import fr.ess.core.rule.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The formalities of the grants of a year, each asked by the rule of its own statute: agreements, auditor, published accounts and deposit
 * ({@link SubsidyYearRules}), the republican commitment contract ({@link RepublicanContract}), answer, payment and financial
 * report ({@link SubsidyAwardRules}), small aid ({@link DeMinimis}), and what communes annex and send on
 * ({@link SubsidisedBodyRules}).
 *
 * <p>A contract is due on the day of filing, and small aid is weighed on the day of the grant.
 */
public final class SubsidyFileRules {

    /** What falls due for the grants of the year. */
    public static final Duties<SubsidyFile> DUTIES = SubsidyAwardRules.DUTIES.withinEach(SubsidyFile.AWARDS);

    /** The rules on the grants of a year. */
    public static final RuleSet<SubsidyFile> SET = RuleSet.of(
            "subsidy-file",
            SubsidyFile.class,
            Words.beside(SubsidyFileRules.class),
            SubsidyYearRules.AGREEMENT.withinEach(SubsidyYear.AUTHORITIES).within(SubsidyFile.YEAR),
            SubsidyYearRules.ACCOUNTS.within(SubsidyFile.YEAR),
            SubsidyYearRules.IN_KIND_COUNTED.within(SubsidyFile.YEAR),
            SubsidyYearRules.AUDITOR_BY_SIZE.within(SubsidyFile.YEAR),
            SubsidyYearRules.DEPOSIT.within(SubsidyFile.YEAR),
            RepublicanContract.SIGNED.withinEach(SubsidyFile.APPLICATIONS),
            RepublicanContract.COMPATIBLE.withinEach(SubsidyFile.APPLICATIONS),
            SubsidyAwardRules.ANSWER.rule().withinEach(SubsidyFile.AWARDS),
            SubsidyAwardRules.PAYMENT.rule().withinEach(SubsidyFile.AWARDS),
            SubsidyAwardRules.REPORT.rule().withinEach(SubsidyFile.AWARDS),
            DeMinimis.GENERAL.withinEach(SubsidyFile.SMALL_AIDS),
            DeMinimis.SGEI.withinEach(SubsidyFile.SMALL_AIDS),
            SubsidisedBodyRules.ANNEX.withinEach(SubsidyFile.COMMUNES),
            SubsidisedBodyRules.ACCOUNTS.withinEach(SubsidyFile.COMMUNES),
            SubsidisedBodyRules.CONTROL.withinEach(SubsidyFile.COMMUNES));

    private SubsidyFileRules() {}

    static List<Formality> formalities(SubsidyFile file, Law law) {
        var all = new ArrayList<Formality>();
        if (file.year() != null) {
            add(SubsidyYearRules.SET.assess(file.year(), law).findings(), SubsidyFile.YEAR.path(), null, null, all);
        }
        var applications = given(file.applications());
        for (var i = 0; i < applications.size(); i++) {
            var application = applications.get(i);
            add(
                    RepublicanContract.SET.assess(application, law).findings(),
                    SubsidyFile.APPLICATIONS.path() + "[" + i + "]",
                    application.filedOn(),
                    null,
                    all);
        }
        for (var deadline : DUTIES.deadlines(file, law)) {
            all.add(formality(deadline, law));
        }
        var smallAids = given(file.smallAids());
        for (var i = 0; i < smallAids.size(); i++) {
            var aid = smallAids.get(i);
            add(
                    DeMinimis.SET.assess(aid, law).findings(),
                    SubsidyFile.SMALL_AIDS.path() + "[" + i + "]",
                    aid.planned().grantedOn(),
                    left(aid, law),
                    all);
        }
        var communes = given(file.communes());
        for (var i = 0; i < communes.size(); i++) {
            add(
                    SubsidisedBodyRules.SET.assess(communes.get(i), law).findings(),
                    SubsidyFile.COMMUNES.path() + "[" + i + "]",
                    null,
                    null,
                    all);
        }
        all.sort(Comparator.comparing(Formality::due, Comparator.nullsLast(Comparator.naturalOrder())));
        return List.copyOf(all);
    }

    private static <E> List<E> given(@Nullable List<E> list) {
        return list == null ? List.of() : list;
    }

    private static void add(
            List<Finding> findings, String place, @Nullable LocalDate due, @Nullable Euros room, List<Formality> into) {
        for (var finding : findings) {
            if (finding.provision().force().binds() && finding.verdict() != Verdict.NOT_APPLICABLE) {
                var at = finding.at().isEmpty() ? place : place + "." + finding.at();
                into.add(new Formality(finding.provision(), at, finding.verdict(), due, room));
            }
        }
    }

    private static Formality formality(Deadline deadline, Law law) {
        var due = deadline.turn().due().value();
        return new Formality(
                deadline.provision(),
                deadline.at(),
                deadline.turn().inTime(law).verdict(),
                due == null ? null : due.date(),
                null);
    }

    /** Returns what the ceilings leave beside a small aid: nothing when it is more than they leave, or not known. */
    private static @Nullable Euros left(DeMinimisGrant aid, Law law) {
        var day = aid.planned().grantedOn();
        var amount = aid.planned().amount();
        if (day == null || amount == null) {
            return null;
        }
        return aid.room(day, law)
                .map(room -> room.minus(amount).max(Euros.ZERO))
                .orElse(null);
    }
}
