package fr.ess.core.scic;

import fr.ess.core.Faults;
import fr.ess.core.measure.Code;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import fr.ess.core.rule.Part;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the associates of a SCIC vote.
 *
 * <p>A college that has lost all its members is left out of the list; the weights of the others are not changed for that.
 *
 * @param right  what the votes of an associate depend on, if it is known
 * @param colleges  the colleges that have members, none when the statutes have none, if they are known
 * @param criterion  by what the colleges are made and weighed, if it is known
 * @param nonCooperators  the votes of members who are not cooperators, if the statutes admit such members
 */
public record Voting(
        @Nullable VotingRight right,
        @Nullable List<@NotNull @Valid College> colleges,
        @Nullable CollegeCriterion criterion,
        @Nullable @Valid NonCooperators nonCooperators)
        implements Serializable {

    /** What the votes of an associate depend on. */
    public static final Fact<Voting, Code> RIGHT = Fact.code("right", VotingRight.class, Voting::right);

    /** The colleges. */
    public static final Many<Voting, College> COLLEGES = Many.of("colleges", Voting::colleges);

    /** By what the colleges are made and weighed. */
    public static final Fact<Voting, Code> CRITERION =
            Fact.code("criterion", CollegeCriterion.class, Voting::criterion);

    /** The votes of members who are not cooperators. */
    public static final Part<Voting, NonCooperators> NON_COOPERATORS =
            Part.of("nonCooperators", Voting::nonCooperators);

    /** Creates the voting of a SCIC. */
    public Voting {
        Faults.of("Voting").elements("colleges", colleges).refuse();
        colleges = colleges == null ? null : List.copyOf(colleges);
    }
}
