package fr.ess.core.scic.withdrawal;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Day;
import fr.ess.core.rule.Fact;
import fr.ess.core.scic.HolderKind;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A member who leaves a SCIC, or gives up a part of its shares.
 *
 * @param kind  what the member is, if it is known
 * @param memberSince  the day on which it became a member, if it is known
 */
public record Leaver(
        @Nullable HolderKind kind,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate memberSince) implements Serializable {

    /** What the member is. */
    public static final Fact<Leaver, Code> KIND = Fact.code("kind", HolderKind.class, Leaver::kind);

    /** The day on which it became a member. */
    public static final Fact<Leaver, Day> MEMBER_SINCE = Fact.day("memberSince", Leaver::memberSince);
}
