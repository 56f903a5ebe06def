package fr.ess.core.grant;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Day;
import fr.ess.core.rule.Assessable;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Fact;
import fr.ess.core.scic.HolderKind;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A subsidy to a SCIC, to take part in its development.
 *
 * @param giver  what the giver is, if it is known
 * @param grantedOn  the day on which the right to it arises, if it is known
 * @param purpose  what it pays for, if it is known
 * @param ground  what it rests on in the European law of State aid, if it is known
 */
public record ScicSubsidy(
        @Nullable HolderKind giver,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate grantedOn,

        @Nullable SubsidyPurpose purpose,
        @Nullable AidGround ground)
        implements Serializable, Assessable {

    /** What the giver is. */
    public static final Fact<ScicSubsidy, Code> GIVER = Fact.code("giver", HolderKind.class, ScicSubsidy::giver);

    /** The day of the grant. */
    public static final Fact<ScicSubsidy, Day> GRANTED_ON = Fact.day("grantedOn", ScicSubsidy::grantedOn);

    /** What the subsidy pays for. */
    public static final Fact<ScicSubsidy, Code> PURPOSE =
            Fact.code("purpose", SubsidyPurpose.class, ScicSubsidy::purpose);

    /** What the subsidy rests on in the European law of State aid. */
    public static final Fact<ScicSubsidy, Code> GROUND = Fact.code("ground", AidGround.class, ScicSubsidy::ground);

    @Override
    public Assessment<ScicSubsidy> assess(Law law) {
        return ScicSubsidies.SET.assess(this, law);
    }
}
