package fr.ess.core.scic;

import fr.ess.core.duty.Duties;
import fr.ess.core.rule.Part;
import fr.ess.core.rule.RuleSet;
import fr.ess.core.rule.Words;
import java.util.List;

/** The rules on a SCIC as a company: form, capital, associates, votes, audit. */
public final class ScicRules {

    /** What a SCIC sells: no rule asks, so that the limit on third parties is said not to apply. */
    private static final Part<Scic, Trade> TRADE = Part.of("trade", scic -> Trade.OF_A_SCIC);

    /** The members who are not cooperators: none, unless the facts declare some. */
    private static final Part<Scic, NonCooperators> NON_COOPERATORS = Part.of("voting.nonCooperators", scic -> {
        var voting = scic.voting();
        var declared = voting == null ? null : voting.nonCooperators();
        return declared == null ? NonCooperators.NONE : declared;
    });

    /** The rule set of the kind {@code scic}. */
    public static final RuleSet<Scic> SET = RuleSet.of(
            "scic",
            Scic.class,
            Words.beside(ScicRules.class),
            EntryRules.LEGAL_FORM.within(Scic.STATUTES),
            EntryRules.OBJECT.within(Statutes.PURPOSE).within(Scic.STATUTES),
            EntryRules.THIRD_PARTY_SERVICES.within(TRADE),
            EntryRules.MIN_CAPITAL,
            MembershipRules.CATEGORIES.within(Scic.MEMBERSHIP),
            MembershipRules.MEMBER_COUNT,
            MembershipRules.CURE_DUTY.rule(),
            EntryRules.MAY_JOIN.within(Scic.REGISTER),
            PublicCeiling.RULE.within(Scic.REGISTER),
            PublicCeiling.INDIRECT.within(Scic.REGISTER),
            PublicCeiling.EXACT_HALF.within(Scic.REGISTER),
            VotingRules.ONE_MEMBER_ONE_VOTE.within(Scic.VOTING),
            VotingRules.COLLEGES.within(Scic.VOTING),
            VotingRules.NON_COOPERATORS.within(NON_COOPERATORS),
            RevisionRules.IN_TIME.rule(),
            RevisionRules.AFTER_LOSSES.rule(),
            RevisionRules.ON_REQUEST.rule(),
            ActivityRules.SPORT.within(Scic.ACTIVITIES),
            ActivityRules.SPORT_TERM.within(Scic.ACTIVITIES),
            ActivityRules.ENERGY_COMMUNITY);

    /** What falls due for a SCIC. */
    public static final Duties<Scic> DUTIES = Duties.of(List.of(MembershipRules.DUTIES, RevisionRules.DUTIES));

    private ScicRules() {}
}
