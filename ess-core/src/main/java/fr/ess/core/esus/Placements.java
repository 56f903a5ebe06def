package fr.ess.core.esus;

import fr.ess.core.Faults;
import fr.ess.core.Must;
import fr.ess.core.measure.Euros;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a financing body holds, or lends, on the day of the question.
 *
 * <p>Securities are equity, bonds, "billets à ordre", "bons de caisse", advances in current account, "titres participatifs" and
 * participating loans. What is lent or invested counts for a credit institution.
 *
 * @param assets  all assets, without uncalled capital and commitments to pay in, or all loans and investments; zero or more, if
 *     they are known
 * @param socialEconomy  the securities of enterprises of the ESS, those of social utility among them; zero or more, if they are
 *     known; of use until 2024
 * @param approved  the securities of approved enterprises of social utility, or the loans and investments in their favour; zero
 *     or more, if they are known
 * @param equivalents  the securities of social enterprises in the sense of Regulation (EU) no. 346/2013, seated outside France;
 *     zero or more, if they are known; of use since 2025
 * @param leaving  the redemptions and distributions that are committed and not yet made; zero or more, if they are known; of use
 *     since 2025
 * @param newMoney  the money newly paid in, if it is known; of use since 2025
 * @param exchanged  the securities received in exchange for others that counted, if they are known; of use since 2025
 */
public record Placements(
        @Nullable @PositiveOrZero Euros assets,
        @Nullable @PositiveOrZero Euros socialEconomy,
        @Nullable @PositiveOrZero Euros approved,
        @Nullable @PositiveOrZero Euros equivalents,
        @Nullable @PositiveOrZero Euros leaving,
        @Nullable List<@NotNull @Valid NewMoney> newMoney,
        @Nullable List<@NotNull @Valid Exchanged> exchanged)
        implements Serializable {

    private static final Must BE_WITHIN = new Must("must not be more than the whole", "ne doit pas dépasser le tout");

    /** All assets. */
    public static final Fact<Placements, Euros> ASSETS = Fact.of("assets", Placements::assets);

    /** The securities of enterprises of the ESS. */
    public static final Fact<Placements, Euros> SOCIAL_ECONOMY = Fact.of("socialEconomy", Placements::socialEconomy);

    /** Those of approved enterprises of social utility. */
    public static final Fact<Placements, Euros> APPROVED = Fact.of("approved", Placements::approved);

    /** Those of their equivalents elsewhere in the Union. */
    public static final Fact<Placements, Euros> EQUIVALENTS = Fact.of("equivalents", Placements::equivalents);

    /** The redemptions and distributions that are committed. */
    public static final Fact<Placements, Euros> LEAVING = Fact.of("leaving", Placements::leaving);

    /** The money newly paid in. */
    public static final Many<Placements, NewMoney> NEW_MONEY = Many.of("newMoney", Placements::newMoney);

    /** The securities received in exchange. */
    public static final Many<Placements, Exchanged> EXCHANGED = Many.of("exchanged", Placements::exchanged);

    /** Creates placements. */
    public Placements {
        var faults = Faults.of("Placements")
                .positiveOrZero("assets", assets)
                .positiveOrZero("socialEconomy", socialEconomy)
                .positiveOrZero("approved", approved)
                .positiveOrZero("equivalents", equivalents)
                .positiveOrZero("leaving", leaving)
                .elements("newMoney", newMoney)
                .elements("exchanged", exchanged);
        if (faults.none()) {
            within(faults, "socialEconomy", socialEconomy, assets);
            within(faults, "approved", approved, assets);
            within(faults, "approved", approved, socialEconomy);
            within(faults, "equivalents", equivalents, assets);
            within(faults, "leaving", leaving, assets);
        }
        faults.refuse();
        newMoney = newMoney == null ? null : List.copyOf(newMoney);
        exchanged = exchanged == null ? null : List.copyOf(exchanged);
    }

    private static void within(Faults faults, String path, @Nullable Euros part, @Nullable Euros whole) {
        faults.check(part == null || whole == null || part.compareTo(whole) <= 0, path, BE_WITHIN, part);
    }
}
