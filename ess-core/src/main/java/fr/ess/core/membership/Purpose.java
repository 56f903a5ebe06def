package fr.ess.core.membership;

import fr.ess.core.Faults;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Codes;
import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that an enterprise is set up for.
 *
 * @param kind  what it is
 * @param mainly  whether it is pursued as a main purpose ("à titre principal"), once judged: the law has no figure for it
 * @param linkedToFirstAims  whether the activity is linked to one of the first two aims, once judged; of use before 2019-05-24
 * @param impacts  what else the activity brings about, if it is known; of use since 2019-05-24
 * @param protectedByAct  whether the heritage is protected by an act, classified or listed, if it is known
 */
public record Purpose(
        @NotNull PurposeKind kind,
        @Nullable Boolean mainly,
        @Nullable Boolean linkedToFirstAims,
        @Nullable List<@NotNull Impact> impacts,
        @Nullable Boolean protectedByAct)
        implements Serializable {

    /** What it is. */
    public static final Fact<Purpose, Code> KIND = Fact.code("kind", PurposeKind.class, Purpose::kind);

    /** Whether it is a main purpose. */
    public static final Fact<Purpose, Flag> MAINLY = Fact.judged("mainly", Purpose::mainly);

    /** Whether it is linked to one of the first two aims. */
    public static final Fact<Purpose, Flag> LINKED_TO_FIRST_AIMS =
            Fact.judged("linkedToFirstAims", Purpose::linkedToFirstAims);

    /** What else it brings about. */
    public static final Fact<Purpose, Codes> IMPACTS = Fact.codes("impacts", Impact.class, Purpose::impacts);

    /** Whether the heritage is protected by an act. */
    public static final Fact<Purpose, Flag> PROTECTED_BY_ACT = Fact.flag("protectedByAct", Purpose::protectedByAct);

    /** Creates a purpose. */
    public Purpose {
        Faults.of("Purpose").given("kind", kind).elements("impacts", impacts).refuse();
        impacts = impacts == null ? null : List.copyOf(impacts);
    }
}
