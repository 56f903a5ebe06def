package fr.ess.core.grant;

import fr.ess.core.Faults;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Flag;
import fr.ess.core.measure.Headcount;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The size of a body at the end of a financial year.
 *
 * @param economicActivity  whether it has an economic activity, if it is known
 * @param staff  its employees, zero or more, if they are known
 * @param resources  its turnover, or its resources, without tax, zero or more, if they are known
 * @param balanceSheet  the total of its balance sheet, zero or more, if it is known
 */
public record BodySize(
        @Nullable Boolean economicActivity,
        @Nullable @PositiveOrZero Headcount staff,
        @Nullable @PositiveOrZero Euros resources,
        @Nullable @PositiveOrZero Euros balanceSheet)
        implements Serializable {

    /** Whether it has an economic activity. */
    public static final Fact<BodySize, Flag> ECONOMIC_ACTIVITY =
            Fact.flag("economicActivity", BodySize::economicActivity);

    /** Its employees. */
    public static final Fact<BodySize, Headcount> STAFF = Fact.of("staff", BodySize::staff);

    /** Its turnover or resources. */
    public static final Fact<BodySize, Euros> RESOURCES = Fact.of("resources", BodySize::resources);

    /** The total of its balance sheet. */
    public static final Fact<BodySize, Euros> BALANCE_SHEET = Fact.of("balanceSheet", BodySize::balanceSheet);

    /** Creates a size. */
    public BodySize {
        Faults.of("BodySize")
                .positiveOrZero("staff", staff)
                .positiveOrZero("resources", resources)
                .positiveOrZero("balanceSheet", balanceSheet)
                .refuse();
    }
}
