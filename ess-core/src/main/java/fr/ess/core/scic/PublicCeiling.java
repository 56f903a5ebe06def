package fr.ess.core.scic;

import fr.ess.core.law.Citation;
import fr.ess.core.law.Law;
import fr.ess.core.law.LegalTexts;
import fr.ess.core.law.Reading;
import fr.ess.core.law.Term;
import fr.ess.core.law.Timeline;
import fr.ess.core.law.Unit;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Codes;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Share;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Rule;
import java.util.ArrayList;
import java.util.List;

/**
 * The ceiling of public stakes in a SCIC: local authorities hold together at most a share of its capital.
 *
 * <p>The ceiling is on the subscribed capital, not on votes nor members; authorities are added together; the limit itself is
 * lawful ("jusqu'à"). A holding whose holder is of no known kind counts both ways, and the answer stands when both agree.
 *
 * <p>Defined by the act of 10 September 1947, article 19 septies, paragraph 4.
 */
public final class PublicCeiling {

    private static final Citation BEFORE_2014 =
            LegalTexts.LOI_47.at("art. 19 septies", Reading.SECONDARY, "2026-11-23");
    private static final Citation SINCE_2014 =
            LegalTexts.LOI_47.at("art. 19 septies al. 4", Reading.PRIMARY, "2026-11-23");

    /** The greatest share of the capital that the holders counted may hold together. */
    public static final Timeline<Share> SHARE = Timeline.of("scic-public-ceiling.share", Unit.SHARE)
            .from("2001-07-18", Share.of(1, 5), BEFORE_2014)
            .from("2014-08-02", Share.HALF, SINCE_2014);

    /** The kinds of holder that are counted. */
    public static final Timeline<Codes> COUNTED = Timeline.of(
                    "scic-public-ceiling.counted", Unit.codes(HolderKind.class))
            .from(
                    "2001-07-18",
                    Codes.of(
                            HolderKind.COMMUNE,
                            HolderKind.DEPARTEMENT,
                            HolderKind.REGION,
                            HolderKind.SPECIAL_STATUS_AUTHORITY,
                            HolderKind.GROUPING),
                    BEFORE_2014)
            .from(
                    "2014-08-02",
                    Codes.of(
                            HolderKind.COMMUNE,
                            HolderKind.DEPARTEMENT,
                            HolderKind.REGION,
                            HolderKind.SPECIAL_STATUS_AUTHORITY,
                            HolderKind.GROUPING,
                            HolderKind.LOCAL_PUBLIC_ESTABLISHMENT),
                    SINCE_2014);

    /** The disputed reading of the local public establishments; the prudent one unless the host amends it. */
    public static final Timeline<LocalEstablishments> LOCAL_ESTABLISHMENTS = Timeline.of(
                    "scic-public-ceiling.local-establishments", Unit.option(LocalEstablishments.class))
            .from("2014-08-02", LocalEstablishments.COUNTED, SINCE_2014.as(Reading.UNVERIFIED));

    /** The rule, on a share register. */
    public static final Rule<Register> RULE = Rule.<Register>binding("scic-public-ceiling")
            .from("2001-07-18", PublicCeiling::weigh, BEFORE_2014)
            .from("2014-08-02", PublicCeiling::weigh, SINCE_2014)
            .reads(SHARE, COUNTED, LOCAL_ESTABLISHMENTS);

    private PublicCeiling() {}

    private static Check weigh(Register register, Law law) {
        var capital = Register.CAPITAL.of(register);
        var limit = Term.shareDown(law.term(SHARE), capital);
        var holdings = register.holdings();
        if (holdings == null) {
            return Check.atMost(Register.HOLDINGS.<Euros>absent(), limit);
        }
        var counted = new ArrayList<Term<Euros>>();
        var perhaps = new ArrayList<Term<Euros>>();
        var open = new ArrayList<Term.Absent<?>>();
        for (var i = 0; i < holdings.size(); i++) {
            var holding = holdings.get(i);
            if (holding.kind() == null) {
                open.add(Register.missingKind(i));
                perhaps.add(Register.amount(holding, i));
            } else if (counts(holding.kind(), law)) {
                counted.add(Register.amount(holding, i));
            }
        }
        var least = Check.atMost(sum(counted), limit);
        if (open.isEmpty()) {
            return least;
        }
        perhaps.addAll(0, counted);
        return new Check.Whichever(open, List.of(least, Check.atMost(sum(perhaps), limit)));
    }

    /** Returns whether a kind of holder counts, in the reading of the law that was taken. */
    static boolean counts(HolderKind kind, Law law) {
        var kinds = law.find(COUNTED);
        return kinds.isPresent()
                && kinds.get().value().contains(Code.of(kind))
                && (kind != HolderKind.LOCAL_PUBLIC_ESTABLISHMENT
                        || law.find(LOCAL_ESTABLISHMENTS)
                                .map(reading -> reading.value() == LocalEstablishments.COUNTED)
                                .orElse(true));
    }

    private static Term<Euros> sum(List<Term<Euros>> amounts) {
        return amounts.isEmpty() ? Term.constant(Euros.ZERO) : Term.sum(amounts);
    }
}
