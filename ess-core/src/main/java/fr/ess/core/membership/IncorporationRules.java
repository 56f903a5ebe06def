package fr.ess.core.membership;

import fr.ess.core.law.Citation;
import fr.ess.core.law.Law;
import fr.ess.core.law.LegalTexts;
import fr.ess.core.law.Reading;
import fr.ess.core.law.Term;
import fr.ess.core.law.Timeline;
import fr.ess.core.law.Unit;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Flag;
import fr.ess.core.measure.Share;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Rule;
import fr.ess.core.rule.RuleSet;
import fr.ess.core.rule.Words;
import java.util.List;
import java.util.Optional;

/**
 * What of its reserves an enterprise of the social and solidarity economy may put into its capital: half at most of the reserves the
 * first time, later half at most of what they grew by, and only where its articles let the general meeting do so.
 *
 * <p>The rule is keyed on the day of the general meeting.
 *
 * <p>Defined by the act of 31 July 2014, article 1, I, 3°, b.
 */
public final class IncorporationRules {

    private static final Citation ARTICLE = LegalTexts.LOI_ESS.at("art. 1, I, 3°, b", Reading.PRIMARY, "2026-11-23");

    /** The greatest part that goes into capital. */
    public static final Timeline<Share> SHARE =
            Timeline.of("ess-reserve-incorporation-limit.share", Unit.SHARE).from("2014-08-02", Share.HALF, ARTICLE);

    /** The limit. */
    public static final Rule<ReserveIncorporation> RULE = Rule.<ReserveIncorporation>binding(
                    "ess-reserve-incorporation-limit")
            .from("2014-08-02", IncorporationRules::weigh, ARTICLE)
            .keyedOn(ReserveIncorporation.MEETING)
            .reads(SHARE);

    /** The rules on putting reserves into capital. */
    public static final RuleSet<ReserveIncorporation> SET = RuleSet.of(
            "ess-reserve-incorporation", ReserveIncorporation.class, Words.beside(IncorporationRules.class), RULE);

    private static final Term<Euros> NOTHING = Term.constant(Euros.ZERO);

    private IncorporationRules() {}

    private static Check weigh(ReserveIncorporation incorporation, Law law) {
        return Check.all(
                Check.yes(ReserveIncorporation.ALLOWED_BY_ARTICLES.of(incorporation)),
                Check.whichever(
                        ReserveIncorporation.FIRST.of(incorporation),
                        List.of(Flag.YES, Flag.NO),
                        first -> within(incorporation, Flag.YES.equals(first.value()), law)));
    }

    private static Check within(ReserveIncorporation incorporation, boolean first, Law law) {
        var amount = ReserveIncorporation.AMOUNT.of(incorporation);
        var limit = limit(incorporation, first, law);
        var within = Check.atMost(amount, limit);
        return amount.value() == null ? Check.all(within, Check.moreThan(limit, NOTHING)) : within;
    }

    private static Term<Euros> limit(ReserveIncorporation incorporation, boolean first, Law law) {
        return Term.shareDown(
                law.term(SHARE),
                (first ? ReserveIncorporation.AVAILABLE_RESERVES : ReserveIncorporation.INCREASE).of(incorporation));
    }

    /** Returns the most that may be put into capital. */
    static Optional<Euros> greatest(ReserveIncorporation incorporation, Law law) {
        if (law.find(SHARE).isEmpty() || incorporation.allowedByArticles() == null) {
            return Optional.empty();
        }
        if (!incorporation.allowedByArticles()) {
            return Optional.of(Euros.ZERO);
        }
        return incorporation.first() == null
                ? Optional.empty()
                : Optional.ofNullable(
                                limit(incorporation, incorporation.first(), law).value())
                        .map(limit -> limit.max(Euros.ZERO));
    }
}
