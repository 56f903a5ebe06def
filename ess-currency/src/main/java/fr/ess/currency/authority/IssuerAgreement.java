package fr.ess.currency.authority;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An agreement of the authority with the issuer, or an amendment of it.
 *
 * @param signedOn  the day on which it was signed
 * @param promisesUnits  whether a clause of it promises payment in the currency
 */
public record IssuerAgreement(
        @JsonFormat(shape = JsonFormat.Shape.STRING) @NotNull
        LocalDate signedOn,

        @Nullable Boolean promisesUnits) implements Serializable {

    /** The day on which it was signed. */
    public static final Fact<IssuerAgreement, Day> SIGNED_ON = Fact.day("signedOn", IssuerAgreement::signedOn);

    /** Whether a clause of it promises payment in the currency. */
    public static final Fact<IssuerAgreement, Flag> PROMISES_UNITS =
            Fact.flag("promisesUnits", IssuerAgreement::promisesUnits);

    /** Creates the facts. */
    public IssuerAgreement {
        Faults.of("IssuerAgreement").given("signedOn", signedOn).refuse();
    }
}
