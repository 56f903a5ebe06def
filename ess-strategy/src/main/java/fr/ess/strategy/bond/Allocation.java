package fr.ess.strategy.bond;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Euros;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * An amount of the proceeds of a bond that is allocated to a project.
 *
 * @param project  the id of the project
 * @param amount  the amount, in euros; below zero where an earlier allocation is withdrawn
 * @param day  the day of the expense that the amount pays for, or of the withdrawal
 */
public record Allocation(
        @NotBlank String project,
        @NotNull Euros amount,

        @NotNull @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate day)
        implements Serializable {

    /** The amount. */
    public static final Fact<Allocation, Euros> AMOUNT = Fact.of("amount", Allocation::amount);

    /** The day of the expense. */
    public static final Fact<Allocation, Day> DAY = Fact.day("day", Allocation::day);

    /** Creates an allocation. */
    public Allocation {
        Faults.of("Allocation")
                .given("project", project)
                .notBlank("project", project)
                .given("amount", amount)
                .given("day", day)
                .refuse();
    }
}
