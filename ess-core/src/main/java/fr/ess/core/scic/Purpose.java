package fr.ess.core.scic;

import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Fact;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What the statutes say of the object of a SCIC and of its cooperative project, as declared evidence.
 *
 * @param collectiveInterest  whether a person judged the object to be the production or supply of goods and services of
 *     collective interest with a character of social utility, if one did
 * @param describesProject  whether the statutes describe the cooperative project, if it is known
 * @param showsUtility  whether they give the elements that show the social utility, if it is known
 * @param describesConditions  whether they describe the particular conditions in which the company produces, if it is known
 */
public record Purpose(
        @Nullable Boolean collectiveInterest,
        @Nullable Boolean describesProject,
        @Nullable Boolean showsUtility,
        @Nullable Boolean describesConditions)
        implements Serializable {

    /** Whether the object was judged to be of collective interest and social utility. */
    public static final Fact<Purpose, Flag> COLLECTIVE_INTEREST =
            Fact.judged("collectiveInterest", Purpose::collectiveInterest);

    /** Whether the statutes describe the cooperative project. */
    public static final Fact<Purpose, Flag> DESCRIBES_PROJECT =
            Fact.flag("describesProject", Purpose::describesProject);

    /** Whether the statutes give the elements that show the social utility. */
    public static final Fact<Purpose, Flag> SHOWS_UTILITY = Fact.flag("showsUtility", Purpose::showsUtility);

    /** Whether the statutes describe the particular conditions of production. */
    public static final Fact<Purpose, Flag> DESCRIBES_CONDITIONS =
            Fact.flag("describesConditions", Purpose::describesConditions);
}
