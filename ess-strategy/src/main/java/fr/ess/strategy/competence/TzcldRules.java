package fr.ess.strategy.competence;

import fr.ess.core.law.Citation;
import fr.ess.core.law.Reading;
import fr.ess.core.law.Term;
import fr.ess.core.law.Timeline;
import fr.ess.core.law.Unit;
import fr.ess.core.measure.Share;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Rule;
import fr.ess.core.rule.RuleSet;
import fr.ess.core.rule.Words;
import fr.ess.strategy.StrategyTexts;

/**
 * What a département must add to the part of the State for a job in the experiment of territories without long-term unemployment.
 *
 * <p>The experiment ends on 2026-12-31; what follows is not known here. The day of the question is that for which the parts are
 * due.
 *
 * <p>Defined by the act 2020-1577, articles 9 to 11, and the decree 2021-863, article 24.
 */
public final class TzcldRules {

    private static final Citation ARTICLE = StrategyTexts.DECRET_2021_863.at("art. 24", Reading.PRIMARY, "2026-11-23");

    /** The least part of the State's part that the département pays. */
    public static final Timeline<Share> SHARE =
            Timeline.of("tzcld-department-share.share", Unit.SHARE).from("2021-07-02", Share.ofPercent("15"), ARTICLE);

    /** The least part of the département. */
    public static final Rule<TzcldShare> LEAST = Rule.<TzcldShare>binding("tzcld-department-share")
            .from(
                    "2021-07-02",
                    (job, law) -> Check.atLeast(
                            TzcldShare.DEPARTMENT_SHARE.of(job),
                            Term.shareUp(law.term(SHARE), TzcldShare.STATE_SHARE.of(job))),
                    ARTICLE)
            .notPublished("2027-01-01")
            .reads(SHARE);

    /** The rules of the kind {@code tzcld-share}. */
    public static final RuleSet<TzcldShare> SET =
            RuleSet.of("tzcld-share", TzcldShare.class, Words.beside(TzcldRules.class), LEAST);

    private TzcldRules() {}
}
