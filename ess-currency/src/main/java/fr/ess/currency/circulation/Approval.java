package fr.ess.currency.circulation;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.Must;
import fr.ess.core.measure.Day;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An approval ("agrément") to receive units, or its renewal, which is an approval of its own. How long it holds, the scheme says.
 *
 * @param givenOn  the first day on which it holds
 * @param withdrawnOn  the first day on which it was withdrawn, not before it was given; absent while it was not
 */
public record Approval(
        @JsonFormat(shape = JsonFormat.Shape.STRING) @NotNull
        LocalDate givenOn,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate withdrawnOn)
        implements Serializable {

    /** The first day on which it holds. */
    public static final Fact<Approval, Day> GIVEN_ON = Fact.day("givenOn", Approval::givenOn);

    /** The first day on which it was withdrawn. */
    public static final Fact<Approval, Day> WITHDRAWN_ON = Fact.day("withdrawnOn", Approval::withdrawnOn);

    private static final Must NOT_END_FIRST =
            new Must("must not be before the approval was given", "ne doit pas précéder l’agrément");

    /** Creates an approval. */
    public Approval {
        var faults = Faults.of("Approval").given("givenOn", givenOn);
        if (faults.none()) {
            faults.check(
                    withdrawnOn == null || !withdrawnOn.isBefore(givenOn), "withdrawnOn", NOT_END_FIRST, withdrawnOn);
        }
        faults.refuse();
    }
}
