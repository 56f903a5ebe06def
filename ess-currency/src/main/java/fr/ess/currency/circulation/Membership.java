package fr.ess.currency.circulation;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.Must;
import fr.ess.core.measure.Day;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A time for which a person is a member of the issuer.
 *
 * @param from  the first day
 * @param until  the last day, not before the first
 */
public record Membership(
        @JsonFormat(shape = JsonFormat.Shape.STRING) @NotNull
        LocalDate from,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @NotNull
        LocalDate until)
        implements Serializable {

    /** The first day. */
    public static final Fact<Membership, Day> FROM = Fact.day("from", Membership::from);

    /** The last day. */
    public static final Fact<Membership, Day> UNTIL = Fact.day("until", Membership::until);

    private static final Must NOT_END_FIRST =
            new Must("must not be before the first day", "ne doit pas précéder le premier jour");

    /** Creates a membership. */
    public Membership {
        var faults = Faults.of("Membership").given("from", from).given("until", until);
        if (faults.none()) {
            faults.check(!until.isBefore(from), "until", NOT_END_FIRST, until);
        }
        faults.refuse();
    }
}
