package fr.ess.currency.circulation;

import fr.ess.core.Faults;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Units;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import fr.ess.currency.ActorKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the two sides of a transfer.
 *
 * @param kind  the kind of actor, if it is known
 * @param chain  the name of the chain of trade in which a provider works, as the scheme names it, if it is known
 * @param memberships  the times of membership, all of them; an empty list says that there is none
 * @param approvals  the approvals and their renewals, all of them; an empty list says that it was never approved
 * @param paidToday  the units that it has paid on the day before this transfer, zero or more, if they are known
 * @param holds  the units that it holds before this transfer, zero or more, if they are known
 */
public record Party(
        @Nullable ActorKind kind,
        @Nullable String chain,
        @Nullable List<@NotNull @Valid Membership> memberships,
        @Nullable List<@NotNull @Valid Approval> approvals,
        @Nullable @PositiveOrZero Units paidToday,
        @Nullable @PositiveOrZero Units holds)
        implements Serializable {

    /** The kind of actor. */
    public static final Fact<Party, Code> KIND = Fact.code("kind", ActorKind.class, Party::kind);

    /** The times of membership. */
    public static final Many<Party, Membership> MEMBERSHIPS = Many.of("memberships", Party::memberships);

    /** The approvals. */
    public static final Many<Party, Approval> APPROVALS = Many.of("approvals", Party::approvals);

    /** The units paid on the day. */
    public static final Fact<Party, Units> PAID_TODAY = Fact.of("paidToday", Party::paidToday);

    /** The units held. */
    public static final Fact<Party, Units> HOLDS = Fact.of("holds", Party::holds);

    /** Creates a side. */
    public Party {
        Faults.of("Party")
                .elements("memberships", memberships)
                .elements("approvals", approvals)
                .positiveOrZero("paidToday", paidToday)
                .positiveOrZero("holds", holds)
                .refuse();
        memberships = memberships == null ? null : List.copyOf(memberships);
        approvals = approvals == null ? null : List.copyOf(approvals);
    }

    /** Returns the same side on a later day, on which it has paid nothing yet. */
    Party nextDay() {
        return new Party(kind, chain, memberships, approvals, new Units(0), holds);
    }
}
