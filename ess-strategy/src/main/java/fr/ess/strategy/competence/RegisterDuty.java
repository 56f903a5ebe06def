package fr.ess.strategy.competence;

import fr.ess.core.duty.Duties;
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
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Codes;
import fr.ess.core.measure.Count;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Days;
import fr.ess.core.rule.Force;
import fr.ess.core.rule.RuleSet;
import fr.ess.core.rule.Words;
import fr.ess.strategy.StrategyTexts;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The entry of a small aid in the national register, within some working days of the grant: a duty of the State, and good practice
 * for local authorities until a text binds them.
 *
 * <p>Who is bound and for which aids is read on the day of the grant. A host that knows the text that binds local authorities adds
 * them to {@link #GRANTERS} by an amendment.
 *
 * <p>Defined by the regulation (EU) 2023/2831, article 6, and the decree 2025-1361, article 4.
 */
public final class RegisterDuty {

    private static final String CHECKED = "2026-11-23";
    private static final Citation DECREE = StrategyTexts.DECRET_2025_1361.at("art. 4", Reading.SECONDARY, CHECKED);
    private static final Citation REGULATION = LegalTexts.REGULATION_2023_2831.at("art. 6", Reading.SECONDARY, CHECKED);

    /** The granters that are bound. */
    public static final Timeline<Codes> GRANTERS = Timeline.of(
                    "de-minimis-register.granters", Unit.codes(AidGranter.class))
            .from("2026-01-01", Codes.of(AidGranter.STATE), DECREE);

    /** The aids that are recorded. */
    public static final Timeline<Codes> AIDS = Timeline.of("de-minimis-register.aids", Unit.codes(RegisteredAid.class))
            .from("2026-01-01", Codes.of(RegisteredAid.GENERAL, RegisteredAid.SGEI, RegisteredAid.FISHERY), DECREE)
            .from("2027-01-01", Codes.where(RegisteredAid.class, any -> true), DECREE);

    /** The working days. */
    public static final Timeline<Count> WORKING_DAYS =
            Timeline.of("de-minimis-register.working-days", Unit.COUNT).from("2026-01-01", Count.of(20), REGULATION);

    /** The duty of those that are bound. */
    public static final Duty<RegisterEntry> BOUND = Duty.<RegisterEntry>binding("de-minimis-register", entry -> "")
            .from("2026-01-01", (entry, law) -> turns(entry, law, true), DECREE)
            .reads(GRANTERS, AIDS, WORKING_DAYS);

    /** The same, as good practice for those that are not. */
    public static final Duty<RegisterEntry> OTHERS = Duty.<RegisterEntry>of(
                    "de-minimis-register-voluntary", Force.PRACTICE, entry -> "")
            .from("2026-01-01", (entry, law) -> turns(entry, law, false), DECREE)
            .reads(GRANTERS, AIDS, WORKING_DAYS);

    /** What falls due for a small aid. */
    public static final Duties<RegisterEntry> DUTIES = Duties.of(List.of(BOUND, OTHERS));

    /** The rules of the kind {@code de-minimis-register}. */
    public static final RuleSet<RegisterEntry> SET = RuleSet.of(
            "de-minimis-register", RegisterEntry.class, Words.beside(RegisterDuty.class), BOUND.rule(), OTHERS.rule());

    private RegisterDuty() {}

    private static List<Turn> turns(RegisterEntry entry, Law law, boolean bound) {
        var granted = RegisterEntry.GRANTED_ON.of(entry);
        var day = granted.value();
        if (day == null) {
            return List.of(new Turn(null, granted, granted, granted));
        }
        var then = law.at(day.date());
        if (then.find(GRANTERS).isEmpty()) {
            return List.of(); // granted before there was a duty
        }
        var granter = RegisterEntry.GRANTER.of(entry).value();
        var aid = RegisterEntry.AID.of(entry).value();
        if (granter != null && holds(then, GRANTERS, granter) != bound || aid != null && !holds(then, AIDS, aid)) {
            return List.of();
        }
        Term<Day> due = granter == null
                ? Term.absent(RegisterEntry.GRANTER.path(), Term.Cause.MISSING_FACT)
                : aid == null
                        ? Term.absent(RegisterEntry.AID.path(), Term.Cause.MISSING_FACT)
                        : due(granted, day, then);
        return List.of(new Turn(
                null, granted, due, due.value() == null ? due : Evidence.first(RegisterEntry.RECORDED, entry)));
    }

    private static boolean holds(Law law, Timeline<Codes> list, Code code) {
        return law.get(list).value().contains(code);
    }

    private static Term<Day> due(Term<Day> granted, Day day, Law then) {
        var last = WorkingDays.after(day.date(), then.get(WORKING_DAYS).value().value());
        return Term.plusDays(granted, Term.constant(Days.of(ChronoUnit.DAYS.between(day.date(), last))));
    }
}
