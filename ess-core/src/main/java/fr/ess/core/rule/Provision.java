package fr.ess.core.rule;

import fr.ess.core.law.Citation;
import java.io.Serializable;
import java.util.Objects;

/**
 * The rule that a finding is about.
 *
 * @param rule  the id of the rule, such as {@code scic-public-ceiling}
 * @param force  how strongly it binds
 * @param source  where the drafting that was applied comes from
 */
public record Provision(String rule, Force force, Citation source) implements Serializable {

    /** Creates a provision. */
    public Provision {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(force, "force");
        Objects.requireNonNull(source, "source");
    }
}
