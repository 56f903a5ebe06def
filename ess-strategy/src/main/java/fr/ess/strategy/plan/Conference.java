package fr.ess.strategy.plan;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.measure.Codes;
import fr.ess.core.measure.Count;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A regional conference of the social economy ("conférence régionale de l'économie sociale et solidaire"). A list that is given is
 * complete.
 *
 * @param heldOn  the day on which it was held, its first if it lasted several
 * @param organisers  who organised it, if it is known
 * @param invited  who was invited, whether they came or not, if it is known
 * @param debated  what was debated of the local policies for the social economy, if it is known
 * @param proposals  the proposals that came of it, zero or more, if it is known
 * @param esusEvaluationPresented  whether the evaluation of how ESUS approvals are given was presented, if it is known
 */
public record Conference(
        @NotNull @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate heldOn,

        @Nullable List<@NotNull ConferenceOrganiser> organisers,
        @Nullable List<@NotNull InvitedGroup> invited,
        @Nullable List<@NotNull DebatedTopic> debated,
        @Nullable @PositiveOrZero Integer proposals,
        @Nullable Boolean esusEvaluationPresented)
        implements Serializable {

    /** The day on which it was held. */
    public static final Fact<Conference, Day> HELD_ON = Fact.day("heldOn", Conference::heldOn);

    /** Who organised it. */
    public static final Fact<Conference, Codes> ORGANISERS =
            Fact.codes("organisers", ConferenceOrganiser.class, Conference::organisers);

    /** Who was invited. */
    public static final Fact<Conference, Codes> INVITED =
            Fact.codes("invited", InvitedGroup.class, Conference::invited);

    /** What was debated. */
    public static final Fact<Conference, Codes> DEBATED =
            Fact.codes("debated", DebatedTopic.class, Conference::debated);

    /** The proposals that came of it. */
    public static final Fact<Conference, Count> PROPOSALS = Fact.count("proposals", Conference::proposals);

    /** Whether the evaluation of ESUS approvals was presented. */
    public static final Fact<Conference, Flag> ESUS_EVALUATION_PRESENTED =
            Fact.flag("esusEvaluationPresented", Conference::esusEvaluationPresented);

    /** Creates a conference; the lists are copied. */
    public Conference {
        Faults.of("Conference")
                .given("heldOn", heldOn)
                .elements("organisers", organisers)
                .elements("invited", invited)
                .elements("debated", debated)
                .positiveOrZero("proposals", proposals)
                .refuse();
        organisers = organisers == null ? null : List.copyOf(organisers);
        invited = invited == null ? null : List.copyOf(invited);
        debated = debated == null ? null : List.copyOf(debated);
    }
}
