package fr.ess.core.ptce;

import fr.ess.core.Faults;
import fr.ess.core.Must;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Count;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A legal person that a candidacy is made of.
 *
 * @param name  its name
 * @param kind  the part it takes, if it is known
 * @param members  the number of members of a group of enterprises, if it is known; of no other kind
 * @param outsideEss  how many of them are outside the social economy, at most all, if it is known; of no other kind
 */
public record Participant(
        @NotBlank String name,
        @Nullable ParticipantKind kind,
        @Nullable @Positive Integer members,
        @Nullable @PositiveOrZero Integer outsideEss)
        implements Serializable {

    private static final Must BE_OF_A_GROUP = new Must(
            "must be left out unless it is a group of enterprises", "ne vaut que pour un groupe d’entreprises");

    /** The part it takes. */
    public static final Fact<Participant, Code> KIND = Fact.code("kind", ParticipantKind.class, Participant::kind);

    /** The number of members of a group. */
    public static final Fact<Participant, Count> MEMBERS = Fact.count("members", Participant::members);

    /** How many of them are outside the social economy. */
    public static final Fact<Participant, Count> OUTSIDE_ESS = Fact.count("outsideEss", Participant::outsideEss);

    /** Creates a participant. */
    public Participant {
        var faults = Faults.of("Participant")
                .given("name", name)
                .notBlank("name", name)
                .positive("members", members)
                .positiveOrZero("outsideEss", outsideEss);
        if (faults.none()) {
            if (kind != ParticipantKind.GROUP_OF_ENTERPRISES) {
                faults.check(members == null, "members", BE_OF_A_GROUP, members);
                faults.check(outsideEss == null, "outsideEss", BE_OF_A_GROUP, outsideEss);
            } else if (members != null && outsideEss != null) {
                faults.check(outsideEss <= members, "outsideEss", Must.beAtMost(members), outsideEss);
            }
        }
        faults.refuse();
    }
}
