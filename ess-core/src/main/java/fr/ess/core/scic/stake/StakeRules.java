package fr.ess.core.scic.stake;

import fr.ess.core.law.Citation;
import fr.ess.core.law.Law;
import fr.ess.core.law.LegalTexts;
import fr.ess.core.law.Reading;
import fr.ess.core.law.Term;
import fr.ess.core.law.Timeline;
import fr.ess.core.law.Unit;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Codes;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Flag;
import fr.ess.core.measure.Months;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Part;
import fr.ess.core.rule.Rule;
import fr.ess.core.rule.RuleSet;
import fr.ess.core.rule.Words;
import fr.ess.core.scic.HolderKind;
import fr.ess.core.scic.PublicCeiling;
import fr.ess.core.scic.Register;
import java.util.List;
import java.util.function.Function;

/**
 * What an authority must observe when it joins a SCIC or buys more of its shares.
 *
 * <p>Article 19 septies of the act of 1947 is itself the authorisation that the general ban on holding shares in commercial
 * companies asks for. Every rule is weighed on the day of the operation, but that of the founders of an energy project, which is
 * weighed on the day of their act.
 *
 * <p>Defined by the act of 10 September 1947, article 19 septies; the CGCT, article L. 2253-1; the Code de l'énergie, article
 * L. 294-1.
 */
public final class StakeRules {

    private static final String CHECKED = "2026-11-23";
    private static final Citation ARTICLE_19_SEPTIES =
            LegalTexts.LOI_47.at("art. 19 septies", Reading.SECONDARY, CHECKED);
    private static final Citation TRANSPORT_PARAGRAPH =
            LegalTexts.CGCT.at("art. L. 2253-1 al. 2", Reading.PRIMARY, CHECKED);
    private static final Citation ENERGY_DELEGATION =
            LegalTexts.CODE_DE_L_ENERGIE.at("art. L. 294-1 IV", Reading.UNVERIFIED, CHECKED);
    private static final Citation ENERGY_INFORMATION =
            LegalTexts.CODE_DE_L_ENERGIE.at("art. L. 294-1 III bis", Reading.SECONDARY, CHECKED);

    private static final Code ASSEMBLY = Code.of(Decider.ASSEMBLY);
    private static final Code DELEGATE = Code.of(Decider.EXECUTIVE_BY_DELEGATION);
    private static final Code BENEFICIARY_ONLY = Code.of(CompetenceOverlap.BENEFICIARY_ONLY);
    private static final Code NO = Code.of(CompetenceOverlap.NO);
    private static final Term<Code> TRANSPORT = Term.constant(Code.of(ScicObject.TRANSPORT));
    private static final Term<Code> RENEWABLE_ENERGY = Term.constant(Code.of(ScicObject.RENEWABLE_ENERGY));
    private static final Term<Codes> WITHIN_COMPETENCE =
            Term.constant(Codes.of(CompetenceOverlap.YES, CompetenceOverlap.PARTIAL));

    private static final List<Code> DECIDERS = Code.all(Decider.class);
    private static final List<Code> OVERLAPS = Code.all(CompetenceOverlap.class);

    private static final Fact<Stake, Code> DECIDER = Stake.DECISION.then(StakeDecision.DECIDER);
    private static final Fact<Stake, Day> DECISION_DAY = Stake.DECISION.then(StakeDecision.DAY);
    private static final Fact<Stake, Code> COMPETENCE = Stake.DECISION.then(StakeDecision.COMPETENCE);
    private static final Fact<Stake, Flag> LOCAL_INTEREST = Stake.DECISION.then(StakeDecision.LOCAL_INTEREST);
    private static final Fact<Stake, Flag> STATUTES_ANNEXED = Stake.DECISION.then(StakeDecision.STATUTES_ANNEXED);
    private static final Fact<Stake, Day> FOUNDING_ACT = Stake.FOUNDING.then(EnergyFounding.ACT);
    private static final Notice MAYOR = new Notice(EnergyFounding.MAYOR);
    private static final Notice INTERCOMMUNALITY = new Notice(EnergyFounding.INTERCOMMUNALITY);

    /** Whether the assembly may delegate the decision to the executive when the SCIC produces renewable energy. */
    public static final Timeline<Flag> ENERGY_DELEGABLE = Timeline.of(
                    "scic-join-legal-path.energy-delegation", Unit.FLAG)
            .from("2001-07-18", Flag.NO, ARTICLE_19_SEPTIES)
            .from("2021-03-05", Flag.YES, ENERGY_DELEGATION);

    /** The authorities to which the paragraph on transport is open. */
    public static final Timeline<Codes> TRANSPORT_AUTHORITIES = Timeline.of(
                    "scic-transport-commune-share.authorities", Unit.codes(HolderKind.class))
            .from("2022-02-23", Codes.of(HolderKind.COMMUNE, HolderKind.GROUPING), TRANSPORT_PARAGRAPH);

    /** How long before their act the founders of an energy project inform the mayor and the president of the EPCI. */
    public static final Timeline<Months> NOTICE = Timeline.of("energy-project-prior-information.notice", Unit.MONTHS)
            .from("2023-03-12", Months.of(2), ENERGY_INFORMATION);

    /**
     * The legal path into a SCIC: a decision of the deliberating assembly taken by the day of the operation, and an object that
     * meets the competences of the authority, or at least a local public interest that the reasons show to one who uses what the
     * SCIC supplies.
     *
     * <p>A competence handed over to a grouping does not close the path by itself: an interest beyond it may remain. From 2022
     * a local interest is enough for a commune or a grouping when the SCIC supplies transport. The ceiling of public stakes
     * after the operation, which completes this path, is a rule of its own in the same set.
     */
    public static final Rule<Stake> LEGAL_PATH = Rule.<Stake>binding("scic-join-legal-path")
            .from("2001-07-18", StakeRules::path, ARTICLE_19_SEPTIES)
            .from("2022-02-23", StakeRules::pathWithTransport, ARTICLE_19_SEPTIES)
            .reads(PublicCeiling.COUNTED, ENERGY_DELEGABLE, TRANSPORT_AUTHORITIES)
            .keyedOn(Stake.OPERATION);

    /**
     * Whether the second legal base is open: the stake of a commune or a grouping in a SCIC that supplies transport, by
     * deliberation and for a local interest.
     *
     * <p>It is a remark: this base adds to article 19 septies and does not close it, so that the legal path may be lawful
     * without it.
     */
    public static final Rule<Stake> TRANSPORT_SHARE = Rule.<Stake>practice("scic-transport-commune-share")
            .from("2022-02-23", StakeRules::transport, TRANSPORT_PARAGRAPH)
            .reads(TRANSPORT_AUTHORITIES)
            .keyedOn(Stake.OPERATION);

    /**
     * The information that the founders of a renewable-energy project owe the mayor and the president of the EPCI before they
     * sign the statutes, or sell a stake; an addressee that declined need not be waited for.
     */
    public static final Rule<Stake> ENERGY_NOTICE = Rule.<Stake>binding("energy-project-prior-information")
            .from("2023-03-12", StakeRules::energyNotice, ENERGY_INFORMATION)
            .reads(NOTICE)
            .keyedOn(FOUNDING_ACT);

    /** A remark: the statutes are annexed to the decision, so that those who decide know what they join. */
    public static final Rule<Stake> ANNEX = Rule.<Stake>practice("scic-statutes-annexed")
            .from("2001-07-18", StakeRules::annex, ARTICLE_19_SEPTIES.as(Reading.UNVERIFIED))
            .reads(PublicCeiling.COUNTED)
            .keyedOn(Stake.OPERATION);

    /** The ceiling of public stakes, on the register after the operation and on its day. */
    public static final Rule<Stake> CEILING =
            PublicCeiling.RULE.within(Stake.REGISTER).keyedOn(Stake.OPERATION);

    /** The rules on a stake, in the order in which they are told. */
    public static final RuleSet<Stake> SET = RuleSet.of(
            "scic-stake",
            Stake.class,
            Words.beside(StakeRules.class, Register.class),
            LEGAL_PATH,
            CEILING,
            TRANSPORT_SHARE,
            ENERGY_NOTICE,
            ANNEX);

    private StakeRules() {}

    private static Check path(Stake stake, Law law) {
        return path(stake, law, competence -> Check.oneOf(competence, WITHIN_COMPETENCE));
    }

    private static Check pathWithTransport(Stake stake, Law law) {
        return path(
                stake,
                law,
                competence -> Check.any(
                        Check.oneOf(competence, WITHIN_COMPETENCE),
                        Check.all(transportOf(stake, law), Check.yes(LOCAL_INTEREST.of(stake)))));
    }

    /** Weighs the path, given what the assembly may rely on when the authority is not even a beneficiary. */
    private static Check path(Stake stake, Law law, Function<Term<Code>, Check> outside) {
        return forAuthorities(
                stake, law, Check.all(inTime(stake), Check.whichever(DECIDER.of(stake), DECIDERS, decider -> {
                    if (DELEGATE.equals(decider.value())) {
                        return Check.all(
                                Check.is(decider, Term.constant(DELEGATE)),
                                Check.yes(law.term(ENERGY_DELEGABLE)),
                                Check.is(Stake.OBJECT.of(stake), RENEWABLE_ENERGY),
                                purpose(stake, competence -> Check.oneOf(competence, WITHIN_COMPETENCE)));
                    }
                    return Check.all(Check.is(decider, Term.constant(ASSEMBLY)), purpose(stake, outside));
                })));
    }

    private static Check purpose(Stake stake, Function<Term<Code>, Check> outside) {
        return Check.whichever(COMPETENCE.of(stake), OVERLAPS, competence -> {
            if (BENEFICIARY_ONLY.equals(competence.value())) {
                return Check.all(
                        Check.is(competence, Term.constant(BENEFICIARY_ONLY)), Check.yes(LOCAL_INTEREST.of(stake)));
            }
            return NO.equals(competence.value())
                    ? outside.apply(competence)
                    : Check.oneOf(competence, WITHIN_COMPETENCE);
        });
    }

    private static Check transport(Stake stake, Law law) {
        return Check.when(
                transportOf(stake, law),
                Check.all(
                        Check.is(DECIDER.of(stake), Term.constant(ASSEMBLY)),
                        inTime(stake),
                        Check.yes(LOCAL_INTEREST.of(stake))));
    }

    private static Check annex(Stake stake, Law law) {
        return forAuthorities(stake, law, Check.yes(STATUTES_ANNEXED.of(stake)));
    }

    private static Check energyNotice(Stake stake, Law law) {
        return Check.when(
                Check.is(Stake.OBJECT.of(stake), RENEWABLE_ENERGY),
                Check.all(MAYOR.inTime(stake, law), INTERCOMMUNALITY.inTime(stake, law)));
    }

    private static Check forAuthorities(Stake stake, Law law, Check then) {
        return Check.when(Check.oneOf(Stake.AUTHORITY.of(stake), law.term(PublicCeiling.COUNTED)), then);
    }

    private static Check inTime(Stake stake) {
        return Check.atMost(DECISION_DAY.of(stake), Stake.OPERATION.of(stake));
    }

    private static Check transportOf(Stake stake, Law law) {
        return Check.all(
                Check.oneOf(Stake.AUTHORITY.of(stake), law.term(TRANSPORT_AUTHORITIES)),
                Check.is(Stake.OBJECT.of(stake), TRANSPORT));
    }

    /** The handles of what one addressee was told. */
    private record Notice(Fact<Stake, Flag> informed, Fact<Stake, Day> day, Fact<Stake, Flag> declined) {

        Notice(Part<EnergyFounding, PriorNotice> addressee) {
            this(
                    Stake.FOUNDING.then(addressee.then(PriorNotice.INFORMED)),
                    Stake.FOUNDING.then(addressee.then(PriorNotice.DAY)),
                    Stake.FOUNDING.then(addressee.then(PriorNotice.DECLINED)));
        }

        Check inTime(Stake stake, Law law) {
            return Check.all(
                    Check.yes(informed.of(stake)),
                    Check.any(
                            Check.yes(declined.of(stake)),
                            Check.atLeast(FOUNDING_ACT.of(stake), Term.plusMonths(day.of(stake), law.term(NOTICE)))));
        }
    }
}
