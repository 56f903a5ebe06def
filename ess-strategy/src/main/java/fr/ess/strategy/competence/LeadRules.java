package fr.ess.strategy.competence;

import fr.ess.core.law.Citation;
import fr.ess.core.law.Law;
import fr.ess.core.law.LegalTexts;
import fr.ess.core.law.Reading;
import fr.ess.core.law.Term;
import fr.ess.core.law.Timeline;
import fr.ess.core.law.Unit;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Codes;
import fr.ess.core.measure.Share;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Rule;
import fr.ess.core.rule.RuleSet;
import fr.ess.core.rule.Verdict;
import fr.ess.core.rule.Words;
import fr.ess.strategy.AuthorityKind;
import fr.ess.strategy.AuthorityLevel;
import fr.ess.strategy.PublicAuthority;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * In which fields a département or a region leads the others ("chef de file"), and what an authority must pay itself of a project
 * that it owns.
 *
 * <p>The social and solidarity economy was never such a field. Economic development was one of the regions until 2015-08-07; it
 * was not lost but put under other titles, which is what {@link LeadStanding#SUPERSEDED} says: the rule does not apply to it then.
 *
 * <p>The day of the question is that of the claim.
 *
 * <p>Defined by the Code général des collectivités territoriales, articles L1111-9 and L1111-10.
 */
public final class LeadRules {

    private static final String CHECKED = "2026-11-23";
    private static final Citation FIELDS = LegalTexts.CGCT.at("art. L1111-9", Reading.PRIMARY, CHECKED);
    private static final Citation SHARES =
            LegalTexts.CGCT.at("art. L1111-9, I, 2° et L1111-10, III", Reading.PRIMARY, CHECKED);

    /** The fields of départements. */
    public static final Timeline<Codes> DEPARTEMENTS = Timeline.of(
                    "department-lead-role-scope.departments", Unit.codes(LeadField.class))
            .from(
                    "2014-01-29",
                    Codes.of(LeadField.SOCIAL_ACTION, LeadField.AUTONOMY, LeadField.TERRITORIAL_SOLIDARITY),
                    FIELDS);

    /** The fields of regions. */
    public static final Timeline<Codes> REGIONS = Timeline.of(
                    "department-lead-role-scope.regions", Unit.codes(LeadField.class))
            .from(
                    "2014-01-29",
                    Codes.of(
                            LeadField.SUSTAINABLE_PLANNING,
                            LeadField.BIODIVERSITY,
                            LeadField.CLIMATE_AIR_ENERGY,
                            LeadField.YOUTH,
                            LeadField.MOBILITY,
                            LeadField.HIGHER_EDUCATION,
                            LeadField.ECONOMIC_DEVELOPMENT),
                    FIELDS)
            .from(
                    "2015-08-08",
                    Codes.of(
                            LeadField.SUSTAINABLE_PLANNING,
                            LeadField.BIODIVERSITY,
                            LeadField.CLIMATE_AIR_ENERGY,
                            LeadField.YOUTH,
                            LeadField.MOBILITY,
                            LeadField.HIGHER_EDUCATION),
                    FIELDS.as(Reading.SECONDARY));

    /** The fields of regions that another title has replaced. */
    public static final Timeline<Codes> SUPERSEDED = Timeline.of(
                    "department-lead-role-scope.superseded", Unit.codes(LeadField.class))
            .from("2015-08-08", Codes.of(LeadField.ECONOMIC_DEVELOPMENT), FIELDS.as(Reading.SECONDARY));

    /** The least own share of public funding in a field that the authority leads. */
    public static final Timeline<Share> LEAD_SHARE =
            Timeline.of("own-share-of-project.lead", Unit.SHARE).from("2014-01-29", Share.ofPercent("30"), FIELDS);

    /** The least own share elsewhere. */
    public static final Timeline<Share> PLAIN_SHARE = Timeline.of("own-share-of-project.plain", Unit.SHARE)
            .from(
                    "2014-01-29",
                    Share.ofPercent("20"),
                    LegalTexts.CGCT.at("art. L1111-10, III", Reading.PRIMARY, CHECKED));

    private static final Fact<LeadClaim, Code> KIND = LeadClaim.AUTHORITY.then(PublicAuthority.KIND);
    private static final List<Code> KINDS = Code.all(AuthorityKind.class);
    private static final List<Code> FIELDS_KNOWN = Code.all(LeadField.class);

    /** The fields. */
    public static final Rule<LeadClaim> SCOPE = Rule.<LeadClaim>binding("department-lead-role-scope")
            .from("2014-01-29", (claim, law) -> byBoth(claim, (kind, field) -> scope(kind, field, law)), FIELDS)
            .reads(DEPARTEMENTS, REGIONS, SUPERSEDED);

    /** The own share in a project. */
    public static final Rule<LeadClaim> OWN_SHARE = Rule.<LeadClaim>binding("own-share-of-project")
            .from(
                    "2014-01-29",
                    (claim, law) -> claim.ownShare() == null && claim.publicFunding() == null
                            ? Check.notApplicable()
                            : byBoth(claim, (kind, field) -> share(claim, kind, field, law)),
                    SHARES)
            .reads(DEPARTEMENTS, REGIONS, LEAD_SHARE, PLAIN_SHARE);

    /** The rules of the kind {@code lead-role}. */
    public static final RuleSet<LeadClaim> SET = RuleSet.of(
            "lead-role", LeadClaim.class, Words.beside(LeadRules.class, PublicAuthority.class), SCOPE, OWN_SHARE);

    private LeadRules() {}

    private interface Asked {
        Check of(Term<Code> kind, Term<Code> field);
    }

    private static Check byBoth(LeadClaim claim, Asked asked) {
        return Check.whichever(
                KIND.of(claim),
                KINDS,
                kind -> Check.whichever(LeadClaim.FIELD.of(claim), FIELDS_KNOWN, field -> asked.of(kind, field)));
    }

    private static AuthorityKind kind(Term<Code> kind) {
        return AuthorityKind.valueOf(Objects.requireNonNull(kind.value()).name());
    }

    private static Check scope(Term<Code> kind, Term<Code> field, Law law) {
        var is = kind(kind);
        var region = is.is(AuthorityLevel.REGION);
        var code = Objects.requireNonNull(field.value());
        if (region
                && law.find(SUPERSEDED).map(list -> list.value().contains(code)).orElse(false)) {
            return Check.when(Check.oneOf(field, without(code)), Check.notApplicable());
        }
        return leads(is, field, law);
    }

    /** Returns all fields but one: what a field that is out of scope is none of. */
    private static Term<Codes> without(Code out) {
        return Term.constant(
                Codes.where(LeadField.class, field -> !Code.of(field).equals(out)));
    }

    private static Check leads(AuthorityKind kind, Term<Code> field, Law law) {
        var region = kind.is(AuthorityLevel.REGION);
        var departement = kind.is(AuthorityLevel.DEPARTEMENT);
        if (region && departement) {
            return Check.any(Check.oneOf(field, law.term(REGIONS)), Check.oneOf(field, law.term(DEPARTEMENTS)));
        }
        if (region || departement) {
            return Check.oneOf(field, law.term(region ? REGIONS : DEPARTEMENTS));
        }
        return Check.oneOf(Term.constant(Code.of(kind)), LEADERS);
    }

    private static final Term<Codes> LEADERS = Term.constant(Codes.where(
            AuthorityKind.class, kind -> kind.is(AuthorityLevel.REGION) || kind.is(AuthorityLevel.DEPARTEMENT)));

    private static Check share(LeadClaim claim, Term<Code> kind, Term<Code> field, Law law) {
        var leads = leads(kind(kind), field, law).possible().contains(Verdict.SATISFIED);
        return Check.atLeast(
                LeadClaim.OWN_SHARE.of(claim),
                Term.shareUp(law.term(leads ? LEAD_SHARE : PLAIN_SHARE), LeadClaim.PUBLIC_FUNDING.of(claim)));
    }

    static Optional<LeadStanding> standing(LeadClaim claim, Law law) {
        var kind = KIND.of(claim).value();
        var field = LeadClaim.FIELD.of(claim).value();
        if (kind == null || field == null || law.find(SCOPE.tests()).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (SCOPE.examine(claim, law).get(0).verdict()) {
                    case SATISFIED -> LeadStanding.HELD;
                    case NOT_APPLICABLE -> LeadStanding.SUPERSEDED;
                    default -> LeadStanding.NOT_HELD;
                });
    }
}
