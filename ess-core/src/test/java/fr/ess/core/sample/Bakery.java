package fr.ess.core.sample;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Count;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Assessable;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import fr.ess.core.rule.Part;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Made-up facts with a component of every kind; see {@link BakeryRules}. */
public record Bakery(
        @Nullable Money money,
        @Nullable Staff staff,
        @Nullable List<Oven> ovens) implements Serializable, Assessable {

    /** The amounts. */
    public static final Part<Bakery, Money> MONEY = Part.of("money", Bakery::money);

    /** The people. */
    public static final Part<Bakery, Staff> STAFF = Part.of("staff", Bakery::staff);

    /** The ovens. */
    public static final Many<Bakery, Oven> OVENS = Many.of("ovens", Bakery::ovens);

    /** What is baked with. */
    public enum Flour {
        /** Wheat. */
        WHEAT,
        /** Rye. */
        RYE,
        /** Spelt. */
        SPELT
    }

    /** A disputed reading: what a loan is. */
    public enum Lending {
        /** Bank loans only. */
        BANKS,
        /** Every loan. */
        ALL
    }

    /** Amounts. */
    public record Money(@Nullable Euros capital, @Nullable Euros loan) implements Serializable {

        /** The capital. */
        public static final Fact<Money, Euros> CAPITAL = Fact.of("capital", Money::capital);

        /** The loan. */
        public static final Fact<Money, Euros> LOAN = Fact.of("loan", Money::loan);
    }

    /** People. */
    public record Staff(
            @Nullable Integer bakers,
            @Nullable Boolean trained,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            LocalDate elected)
            implements Serializable {

        /** The number of bakers. */
        public static final Fact<Staff, Count> BAKERS = Fact.count("bakers", Staff::bakers);

        /** Whether they are trained. */
        public static final Fact<Staff, Flag> TRAINED = Fact.flag("trained", Staff::trained);

        /** The day of the last election. */
        public static final Fact<Staff, Day> ELECTED = Fact.day("elected", Staff::elected);
    }

    /** An oven. */
    public record Oven(
            @Nullable Flour flour,
            @Nullable Integer loaves,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            LocalDate checked)
            implements Serializable {

        /** What it bakes. */
        public static final Fact<Oven, Code> FLOUR = Fact.code("flour", Flour.class, Oven::flour);

        /** How many loaves it holds. */
        public static final Fact<Oven, Count> LOAVES = Fact.count("loaves", Oven::loaves);

        /** The day it was last checked. */
        public static final Fact<Oven, Day> CHECKED = Fact.day("checked", Oven::checked);
    }

    @Override
    public Assessment<Bakery> assess(Law law) {
        return BakeryRules.RULES.assess(this, law);
    }
}
