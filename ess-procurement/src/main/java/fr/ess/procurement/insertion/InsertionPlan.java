package fr.ess.procurement.insertion;

import fr.ess.core.Faults;
import fr.ess.core.Must;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Hours;
import fr.ess.core.measure.Share;
import fr.ess.core.rule.Assessable;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The hours that an integration clause plans, and the buyer's parameters of the usual formula. None of them has a default.
 *
 * @param amount  the amount of the contract or lot in euros, excluding VAT, more than zero, if it is known
 * @param labourShare  the share of labour in the amount, more than zero and at most the whole, if it is known
 * @param effortRate  the part of labour to be worked by people in integration, more than zero and at most the whole, if it is known
 * @param hourlyCost  the cost of an hour in euros, more than zero, if it is known
 * @param planned  the hours that the clause plans, zero or more, if they are known
 */
public record InsertionPlan(
        @Nullable @Positive Euros amount,
        @Nullable Share labourShare,
        @Nullable Share effortRate,
        @Nullable @Positive Euros hourlyCost,
        @Nullable @PositiveOrZero Hours planned)
        implements Assessable, Serializable {

    /** The amount of the contract or lot. */
    public static final Fact<InsertionPlan, Euros> AMOUNT = Fact.of("amount", InsertionPlan::amount);

    /** The share of labour. */
    public static final Fact<InsertionPlan, Share> LABOUR_SHARE = Fact.of("labourShare", InsertionPlan::labourShare);

    /** The effort. */
    public static final Fact<InsertionPlan, Share> EFFORT_RATE = Fact.of("effortRate", InsertionPlan::effortRate);

    /** The cost of an hour. */
    public static final Fact<InsertionPlan, Euros> HOURLY_COST = Fact.of("hourlyCost", InsertionPlan::hourlyCost);

    /** The hours planned. */
    public static final Fact<InsertionPlan, Hours> PLANNED = Fact.of("planned", InsertionPlan::planned);

    private static final Share BILLION = Share.of(1_000_000_000, 1);
    private static final Must GIVE_FEWER_HOURS =
            new Must("must give less than a billion hours", "doit donner moins d’un milliard d’heures");

    /** Creates a plan. */
    public InsertionPlan {
        var faults = Faults.of("InsertionPlan")
                .positive("amount", amount)
                .positive("hourlyCost", hourlyCost)
                .positiveOrZero("planned", planned);
        if (faults.none()) {
            faults.check(isPart(labourShare), "labourShare", InsertionHours.BE_A_PART, labourShare)
                    .check(isPart(effortRate), "effortRate", InsertionHours.BE_A_PART, effortRate);
        }
        if (faults.none()) {
            faults.check(
                    formula(amount, labourShare, effortRate, hourlyCost)
                            .map(each -> each.exact().compareTo(BILLION) < 0)
                            .orElse(true),
                    "amount",
                    GIVE_FEWER_HOURS,
                    amount);
        }
        faults.refuse();
    }

    private static boolean isPart(@Nullable Share share) {
        return share == null || InsertionHours.isPart(share);
    }

    private static Optional<InsertionHours> formula(
            @Nullable Euros amount, @Nullable Share labour, @Nullable Share effort, @Nullable Euros cost) {
        return amount == null || labour == null || effort == null || cost == null
                ? Optional.empty()
                : Optional.of(new InsertionHours(amount, labour, effort, cost));
    }

    /**
     * Returns the formula with the buyer's parameters.
     *
     * @return the formula; empty while a parameter is missing
     */
    public Optional<InsertionHours> formula() {
        return formula(amount, labourShare, effortRate, hourlyCost);
    }

    @Override
    public Assessment<InsertionPlan> assess(Law law) {
        return InsertionRules.SET.assess(this, law);
    }
}
