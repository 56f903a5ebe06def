package fr.ess.core.esus;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.Siren;
import fr.ess.core.duty.Duties;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Assessable;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import fr.ess.core.rule.Part;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A body that finances enterprises of social utility, and is to be assimilated to one of them.
 *
 * @param siren  the body, if it has a number and it is known
 * @param kind  what it is, if that is known
 * @param created  the day on which it was created, if it is known
 * @param commitment  whether its rules commit it to reach the share by the end of the year that follows its creation, if it is
 *     known
 * @param placements  what it holds, if that is known
 * @param formerlyAssimilated  whether it was assimilated on 31 December 2024, if it is known
 * @param declarations  the declarations since, all of them, if they are known
 * @param lapses  the statements that the share is too low, all of them, if they are known
 */
public record FinancingBody(
        @Nullable Siren siren,
        @Nullable FinancingKind kind,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate created,

        @Nullable Boolean commitment,
        @Nullable @Valid Placements placements,
        @Nullable Boolean formerlyAssimilated,
        @Nullable List<@NotNull @Valid Declaration> declarations,
        @Nullable List<@NotNull @Valid Lapse> lapses)
        implements Serializable, Assessable {

    /** What it is. */
    public static final Fact<FinancingBody, Code> KIND = Fact.code("kind", FinancingKind.class, FinancingBody::kind);

    /** The day on which it was created. */
    public static final Fact<FinancingBody, Day> CREATED = Fact.day("created", FinancingBody::created);

    /** Whether its rules commit it to reach the share. */
    public static final Fact<FinancingBody, Flag> COMMITMENT = Fact.flag("commitment", FinancingBody::commitment);

    /** What it holds. */
    public static final Part<FinancingBody, Placements> PLACEMENTS = Part.of("placements", FinancingBody::placements);

    /** Whether it was assimilated at the end of 2024. */
    public static final Fact<FinancingBody, Flag> FORMERLY_ASSIMILATED =
            Fact.flag("formerlyAssimilated", FinancingBody::formerlyAssimilated);

    /** The declarations since. */
    public static final Many<FinancingBody, Declaration> DECLARATIONS =
            Many.of("declarations", FinancingBody::declarations);

    /** The statements that the share is too low. */
    public static final Many<FinancingBody, Lapse> LAPSES = Many.of("lapses", FinancingBody::lapses);

    /** Creates a body. */
    public FinancingBody {
        Faults.of("FinancingBody")
                .elements("declarations", declarations)
                .elements("lapses", lapses)
                .refuse();
        declarations = declarations == null ? null : List.copyOf(declarations);
        lapses = lapses == null ? null : List.copyOf(lapses);
    }

    @Override
    public Assessment<FinancingBody> assess(Law law) {
        return FinancingRules.SET.assess(this, law);
    }

    /**
     * Returns what falls due for an assimilated body: the certified report of each year, and the cure of a share too low.
     *
     * @return the duties
     */
    public static Duties<FinancingBody> duties() {
        return FinancingRules.DUTIES;
    }

    /**
     * Returns the last day for a new body that committed itself to reach the share.
     *
     * @param law  the law on the day of the question
     * @return the day, included; empty when the day of creation is not known, or the law has no such term on the day
     */
    public Optional<LocalDate> reachBy(Law law) {
        return FinancingRules.reachBy(this, law);
    }
}
