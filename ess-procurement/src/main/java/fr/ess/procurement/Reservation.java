package fr.ess.procurement;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Part;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The terms of a reserved contract or lot, and its candidate. To whom it is reserved is told by {@link Contract#mechanisms()}.
 *
 * @param announced  whether the notice, or the documents where there is none, says that the contract is reserved, if it is known
 * @param articleCited  whether it names the articles of the reservation, if it is known
 * @param inPrison  whether the operators of the other heads perform in a penitentiary too, where a reservation to such operators
 *     is joined to another, if it is known
 * @param services  the codes of all that the contract or lot buys, if they are known
 * @param awardedOn  the day of the award, if it is known
 * @param candidate  the candidate, if it is known
 */
public record Reservation(
        @Nullable Boolean announced,
        @Nullable Boolean articleCited,
        @Nullable Boolean inPrison,
        @Nullable List<@NotNull CpvCode> services,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate awardedOn,

        @Nullable @Valid ReservedCandidate candidate)
        implements Serializable {

    /** Whether the notice says that the contract is reserved. */
    public static final Fact<Reservation, Flag> ANNOUNCED = Fact.flag("announced", Reservation::announced);

    /** Whether the notice names the articles. */
    public static final Fact<Reservation, Flag> ARTICLE_CITED = Fact.flag("articleCited", Reservation::articleCited);

    /** Whether the operators of the other heads perform in a penitentiary too. */
    public static final Fact<Reservation, Flag> IN_PRISON = Fact.flag("inPrison", Reservation::inPrison);

    /** The day of the award. */
    public static final Fact<Reservation, Day> AWARDED_ON = Fact.day("awardedOn", Reservation::awardedOn);

    /** The candidate. */
    public static final Part<Reservation, ReservedCandidate> CANDIDATE = Part.of("candidate", Reservation::candidate);

    /** Creates the terms of a reserved contract. */
    public Reservation {
        Faults.of("Reservation").elements("services", services).refuse();
        services = services == null ? null : List.copyOf(services);
    }
}
