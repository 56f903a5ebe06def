package fr.ess.core.ptce;

import fr.ess.core.rule.RuleSet;
import fr.ess.core.rule.Words;

/** The rules on the profile of levers: there are none, since a description of oneself breaks no law. */
public final class LeverRules {

    /** The empty set, which makes a profile a kind of dossier. */
    public static final RuleSet<LeverProfile> SET =
            RuleSet.of("ptce-levers", LeverProfile.class, Words.beside(LeverRules.class));

    private LeverRules() {}
}
