package fr.ess.core.scic;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.measure.Count;
import fr.ess.core.measure.Day;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who the associates of a SCIC are, by number and by category.
 *
 * <p>Each entry of the list is one category of the statutes; two may be of one kind. An empty category may be listed with no
 * member.
 *
 * @param members  the number of associates, zero or more, if it is known
 * @param aboveLimitSince  the day since which they are more than the form of the company allows, if they are and it is known
 * @param employees  the number of employees of the company, associates or not, if it is known
 * @param categories  the categories of associates, if they are known
 */
public record Membership(
        @Nullable @PositiveOrZero Integer members,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate aboveLimitSince,

        @Nullable @PositiveOrZero Integer employees,
        @Nullable List<@NotNull @Valid Category> categories)
        implements Serializable {

    /** The number of associates. */
    public static final Fact<Membership, Count> MEMBERS = Fact.count("members", Membership::members);

    /** The day since which the associates are more than the form allows. */
    public static final Fact<Membership, Day> ABOVE_LIMIT_SINCE =
            Fact.day("aboveLimitSince", Membership::aboveLimitSince);

    /** The number of employees of the company. */
    public static final Fact<Membership, Count> EMPLOYEES = Fact.count("employees", Membership::employees);

    /** The categories of associates. */
    public static final Many<Membership, Category> CATEGORIES = Many.of("categories", Membership::categories);

    /** Creates a membership. */
    public Membership {
        Faults.of("Membership")
                .positiveOrZero("members", members)
                .positiveOrZero("employees", employees)
                .elements("categories", categories)
                .refuse();
        categories = categories == null ? null : List.copyOf(categories);
    }
}
