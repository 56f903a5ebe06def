package fr.ess.core.indicator;

import fr.ess.core.rule.RuleSet;
import fr.ess.core.rule.Words;

/** The rules on stated figures: there are none. No law asks that a brochure be right; {@link StatedFigures#answers()} tells. */
public final class FigureRules {

    /** The empty set, which makes stated figures a kind of dossier. */
    public static final RuleSet<StatedFigures> SET =
            RuleSet.of("figures", StatedFigures.class, Words.beside(FigureRules.class));

    private FigureRules() {}
}
