package fr.ess.core.ptce;

import fr.ess.core.Faults;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Count;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise that a pole gathers, or several of one description.
 *
 * @param name  its name, or the description
 * @param count  how many enterprises it stands for, at least one
 * @param kind  whether they are of the social economy, if that is known
 */
public record Member(
        @NotBlank String name,
        @NotNull @Positive Integer count,
        @Nullable MemberKind kind) implements Serializable {

    /** How many enterprises it stands for. */
    public static final Fact<Member, Count> COUNT = Fact.count("count", Member::count);

    /** Whether they are of the social economy. */
    public static final Fact<Member, Code> KIND = Fact.code("kind", MemberKind.class, Member::kind);

    /** Creates a member. */
    public Member {
        Faults.of("Member")
                .given("name", name)
                .notBlank("name", name)
                .given("count", count)
                .positive("count", count)
                .refuse();
    }
}
