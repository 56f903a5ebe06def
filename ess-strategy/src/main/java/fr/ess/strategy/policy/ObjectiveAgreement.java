package fr.ess.strategy.policy;

import fr.ess.core.Faults;
import fr.ess.core.Must;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Euros;
import fr.ess.core.rule.Assessable;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agreement on objectives over several years ("convention pluriannuelle d'objectifs").
 *
 * @param total  what it promises in all, zero or more, in euros, if it is known
 * @param years  its years, at least one, each once
 */
public record ObjectiveAgreement(
        @Nullable @PositiveOrZero Euros total, @NotEmpty List<@NotNull @Valid AgreementYear> years)
        implements Assessable, Serializable {

    /** What it promises in all. */
    public static final Fact<ObjectiveAgreement, Euros> TOTAL = Fact.of("total", ObjectiveAgreement::total);

    /** Its years. */
    public static final Many<ObjectiveAgreement, AgreementYear> YEARS = Many.of("years", ObjectiveAgreement::years);

    private static final Must STAND_ONCE = new Must("must stand at most once", "doit figurer au plus une fois");

    /** Creates an agreement. */
    public ObjectiveAgreement {
        var faults = Faults.of("ObjectiveAgreement")
                .positiveOrZero("total", total)
                .given("years", years)
                .check(years == null || !years.isEmpty(), "years", Must.NOT_BE_EMPTY, years)
                .elements("years", years);
        if (faults.none()) {
            var seen = new HashSet<Integer>();
            for (var i = 0; i < years.size(); i++) {
                var year = years.get(i).year();
                faults.check(seen.add(year), "years[" + i + "].year", STAND_ONCE, year);
            }
        }
        faults.refuse();
        years = List.copyOf(years);
    }

    @Override
    public Assessment<ObjectiveAgreement> assess(Law law) {
        return ObjectiveAgreementRules.SET.assess(this, law);
    }
}
