package fr.ess.procurement.reuse;

import fr.ess.core.law.Citation;
import fr.ess.core.law.Law;
import fr.ess.core.law.LegalText;
import fr.ess.core.law.Reading;
import fr.ess.core.law.Term;
import fr.ess.core.law.Timeline;
import fr.ess.core.law.Unit;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Codes;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Share;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Rule;
import fr.ess.core.rule.RuleSet;
import fr.ess.core.rule.Words;
import fr.ess.procurement.BuyerKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The least shares of goods reused, and of goods containing recycled matter, in a family of products and a calendar year: two
 * separate duties since the decree of 2024, each inclusive, keyed on the first day of the year.
 *
 * <p>The cumulated share of the first decree, which held until the middle of 2024, was not read, nor were the shares of the sixteen
 * families other than textiles: all these are undetermined until a host supplies them. The steps of textiles for 2027 are known from
 * the table that a trade federation printed.
 *
 * <p>Defined by the act of 10 February 2020, article 58, and decree no. 2024-134.
 */
public final class ReuseRules {

    private static final LegalText ACT = new LegalText(
            "loi-2020-105",
            "Loi n° 2020-105 du 10 février 2020 relative à la lutte contre le gaspillage et à l’économie circulaire",
            "Act no. 2020-105 of 10 February 2020 against waste and for the circular economy",
            null);
    private static final LegalText DECREE = new LegalText(
            "decret-2024-134",
            "Décret n° 2024-134 du 21 février 2024 relatif à l’obligation d’acquisition par la commande publique de biens issus"
                    + " du réemploi ou de la réutilisation ou intégrant des matières recyclées",
            "Decree no. 2024-134 of 21 February 2024 on public purchases of goods reused or containing recycled matter",
            null);
    private static final Citation ARTICLE = ACT.at("art. 58", Reading.SECONDARY, "2026-11-23");
    private static final Citation PERSONS = DECREE.at("art. 1", Reading.PRIMARY, "2026-11-23");
    private static final Citation ANNEX = DECREE.at("annexe", Reading.SECONDARY, "2026-11-23");

    /** The buyers that owe the shares. */
    public static final Timeline<Codes> BUYERS = Timeline.of("agec-reuse-share.buyers", Unit.codes(BuyerKind.class))
            .from("2021-01-01", buyers(), ARTICLE)
            .from("2024-07-01", buyers(), PERSONS);

    /** The least share of textiles reused. */
    public static final Timeline<Share> TEXTILES_REUSED = Timeline.of("agec-reuse-share.textiles", Unit.SHARE)
            .from("2024-07-01", Share.of(8, 100), ANNEX)
            .from("2027-01-01", Share.of(15, 100), ANNEX)
            .from("2030-01-01", Share.of(15, 100), ANNEX);

    /** The least share of textiles containing recycled matter. */
    public static final Timeline<Share> TEXTILES_RECYCLED = Timeline.of("agec-recycled-share.textiles", Unit.SHARE)
            .from("2024-07-01", Share.of(20, 100), ANNEX)
            .from("2027-01-01", Share.of(25, 100), ANNEX)
            .from("2030-01-01", Share.of(30, 100), ANNEX);

    /** The least share reused of another family: no value is known. */
    public static final Timeline<Share> OTHER_REUSED =
            Timeline.of("agec-reuse-share.other", Unit.SHARE).notPublished("2021-01-01");

    /** The least share containing recycled matter of another family: no value is known. */
    public static final Timeline<Share> OTHER_RECYCLED =
            Timeline.of("agec-recycled-share.other", Unit.SHARE).notPublished("2021-01-01");

    private static final Fact<ReuseShares, Day> FIRST_DAY = Fact.day("year", ReuseRules::firstDay);
    private static final Term<Euros> NOTHING = Term.constant(Euros.ZERO);
    private static final List<Code> FAMILIES = Code.all(ProductFamily.class);

    /** Enough goods are reused. */
    public static final Rule<ReuseShares> REUSED =
            share("agec-reuse-share", ReuseShares.REUSED, TEXTILES_REUSED, OTHER_REUSED);

    /** Enough goods contain recycled matter. */
    public static final Rule<ReuseShares> RECYCLED =
            share("agec-recycled-share", ReuseShares.RECYCLED, TEXTILES_RECYCLED, OTHER_RECYCLED);

    /** The rule set of the kind {@code reuse-shares}. */
    public static final RuleSet<ReuseShares> SET = RuleSet.of(
            "reuse-shares", ReuseShares.class, Words.beside(ReuseRules.class, BuyerKind.class), REUSED, RECYCLED);

    private ReuseRules() {}

    private static Codes buyers() {
        return Codes.of(
                BuyerKind.STATE, BuyerKind.COMMUNE, BuyerKind.DEPARTEMENT, BuyerKind.REGION, BuyerKind.GROUPING);
    }

    private static Rule<ReuseShares> share(
            String id, Fact<ReuseShares, Euros> part, Timeline<Share> textiles, Timeline<Share> other) {
        return Rule.<ReuseShares>binding(id)
                .from(
                        "2021-01-01",
                        (shares, law) -> Check.when(
                                bound(shares, law),
                                Check.whichever(
                                        ReuseShares.FAMILY.of(shares),
                                        FAMILIES,
                                        family -> Check.atLeast(
                                                part.of(shares),
                                                Term.shareUp(
                                                        law.term(isOther(family) ? other : textiles),
                                                        ReuseShares.TOTAL.of(shares))))),
                        ARTICLE)
                .reads(BUYERS, textiles, other)
                .keyedOn(FIRST_DAY);
    }

    private static boolean isOther(Term<Code> family) {
        return Code.of(ProductFamily.OTHER_LISTED).equals(family.value());
    }

    private static Check bound(ReuseShares shares, Law law) {
        return Check.all(
                Check.oneOf(ReuseShares.BUYER.of(shares), law.term(BUYERS)),
                Check.moreThan(ReuseShares.TOTAL.of(shares), NOTHING));
    }

    private static @Nullable LocalDate firstDay(ReuseShares shares) {
        var year = shares.year();
        return year == null ? null : LocalDate.of(Math.min(year, 9_999), 1, 1);
    }
}
