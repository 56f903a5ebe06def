package fr.ess.core.cooperative;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Euros;
import fr.ess.core.rule.Assessable;
import fr.ess.core.rule.Assessment;
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
 * The winding up of a SCIC: who receives what is left once debts are paid.
 *
 * @param meeting  the day of the general meeting that decides on it
 * @param paidUpCapital  the paid-up capital, zero or more, if it is known
 * @param paidToMembers  what members receive in all, zero or more, if it is known
 * @param recipients  who receives the net assets, if they are known
 */
public record Liquidation(
        @NotNull @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate meeting,

        @Nullable @PositiveOrZero Euros paidUpCapital,
        @Nullable @PositiveOrZero Euros paidToMembers,
        @Nullable List<@NotNull @Valid Recipient> recipients)
        implements Serializable, Assessable {

    /** The day of the general meeting. */
    public static final Fact<Liquidation, Day> MEETING = Fact.day("meeting", Liquidation::meeting);

    /** The paid-up capital. */
    public static final Fact<Liquidation, Euros> PAID_UP_CAPITAL = Fact.of("paidUpCapital", Liquidation::paidUpCapital);

    /** What members receive. */
    public static final Fact<Liquidation, Euros> PAID_TO_MEMBERS = Fact.of("paidToMembers", Liquidation::paidToMembers);

    /** Who receives the net assets. */
    public static final Many<Liquidation, Recipient> RECIPIENTS = Many.of("recipients", Liquidation::recipients);

    /** Creates a winding up. */
    public Liquidation {
        Faults.of("Liquidation")
                .given("meeting", meeting)
                .positiveOrZero("paidUpCapital", paidUpCapital)
                .positiveOrZero("paidToMembers", paidToMembers)
                .elements("recipients", recipients)
                .refuse();
        recipients = recipients == null ? null : List.copyOf(recipients);
    }

    @Override
    public Assessment<Liquidation> assess(Law law) {
        return NetAssets.SET.assess(this, law);
    }
}
