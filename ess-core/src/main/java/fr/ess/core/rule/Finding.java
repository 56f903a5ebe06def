package fr.ess.core.rule;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Objects;

/**
 * What one rule answered: the provision, and what was weighed.
 *
 * @param provision  the rule
 * @param at  the path at which its facts stand in the subject, empty when they are the subject
 * @param check  what was weighed
 */
@JsonIgnoreProperties(value = "verdict", allowGetters = true)
@JsonPropertyOrder({"provision", "at", "verdict"})
public record Finding(Provision provision, String at, Check check) implements Serializable {

    /** Creates a finding. */
    public Finding {
        Objects.requireNonNull(provision, "provision");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(check, "check");
    }

    /**
     * Returns the answer.
     *
     * @return the verdict
     */
    @JsonProperty("verdict")
    public Verdict verdict() {
        return check.verdict();
    }

    /**
     * Returns whether the rule binds here whatever is still unknown.
     *
     * @return whether it cannot be not applicable
     */
    public boolean applies() {
        return !check.possible().contains(Verdict.NOT_APPLICABLE);
    }

    /**
     * Returns the path of a fact of this finding in the subject.
     *
     * @param fact  the path in the facts of the rule, empty for the facts themselves
     * @return the path in the subject
     */
    public String path(String fact) {
        return at.isEmpty() ? fact : fact.isEmpty() ? at : at + "." + fact;
    }
}
