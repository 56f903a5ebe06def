package fr.ess.strategy.report;

import fr.ess.core.Faults;
import fr.ess.core.Must;
import fr.ess.core.duty.Evidence;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Count;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Assessable;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import fr.ess.core.rule.Part;
import fr.ess.strategy.PublicAuthority;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The annex "Impact du budget pour la transition écologique" to the accounts of a year: which expenditure helps the ecological
 * transition, and which harms it.
 *
 * @param authority  the authority
 * @param year  the year of the accounts, from 1900 to 2999
 * @param m57  whether the authority was under the accounting rules "M57" in that year, if it is known; since the budget year 2026 they
 *     are those of all
 * @param annexed  when the accounts were voted with the annex, if it is known
 * @param expenditure  the investment expenditure in scope, zero or more, in euros, if it is known
 * @param ratings  how it is rated, an entry for each axis, each at most once, if it is known
 */
public record GreenAnnex(
        @NotNull @Valid PublicAuthority authority,
        @NotNull @Min(1900) @Max(2999) Integer year,
        @Nullable Boolean m57,
        @Nullable List<@NotNull @Valid Evidence> annexed,
        @Nullable @PositiveOrZero Euros expenditure,
        @Nullable List<@NotNull @Valid AxisRating> ratings)
        implements Assessable, Serializable {

    /** The authority. */
    public static final Part<GreenAnnex, PublicAuthority> AUTHORITY = Part.of("authority", GreenAnnex::authority);

    /** The year of the accounts. */
    public static final Fact<GreenAnnex, Count> YEAR = Fact.count("year", GreenAnnex::year);

    /** Whether the authority was under the accounting rules "M57" in that year. */
    public static final Fact<GreenAnnex, Flag> M57 = Fact.flag("m57", GreenAnnex::m57);

    /** When the accounts were voted with the annex. */
    public static final Many<GreenAnnex, Evidence> ANNEXED = Many.of("annexed", GreenAnnex::annexed);

    /** The investment expenditure in scope. */
    public static final Fact<GreenAnnex, Euros> EXPENDITURE = Fact.of("expenditure", GreenAnnex::expenditure);

    /** How it is rated. */
    public static final Many<GreenAnnex, AxisRating> RATINGS = Many.of("ratings", GreenAnnex::ratings);

    private static final Must STAND_ONCE = new Must("must stand at most once", "doit figurer au plus une fois");

    /** Creates an annex. */
    public GreenAnnex {
        var faults = BudgetReports.year("GreenAnnex", year)
                .given("authority", authority)
                .elements("annexed", annexed)
                .positiveOrZero("expenditure", expenditure)
                .elements("ratings", ratings);
        if (faults.none() && ratings != null) {
            once(ratings, faults);
        }
        faults.refuse();
        annexed = annexed == null ? null : List.copyOf(annexed);
        ratings = ratings == null ? null : List.copyOf(ratings);
    }

    private static void once(List<AxisRating> ratings, Faults faults) {
        var seen = EnumSet.noneOf(GreenAxis.class);
        for (var i = 0; i < ratings.size(); i++) {
            var axis = ratings.get(i).axis();
            faults.check(seen.add(axis), "ratings[" + i + "].axis", STAND_ONCE, axis);
        }
    }

    @Override
    public Assessment<GreenAnnex> assess(Law law) {
        return GreenAnnexRules.SET.assess(this, law);
    }
}
