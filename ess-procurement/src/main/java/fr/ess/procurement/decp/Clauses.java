package fr.ess.procurement.decp;

import java.io.Serializable;

/**
 * The considerations of a contract.
 *
 * @param social  the social ones
 * @param environmental  the environmental ones
 */
public record Clauses(
        Considerations<SocialConsideration> social, Considerations<EnvironmentalConsideration> environmental)
        implements Serializable {}
