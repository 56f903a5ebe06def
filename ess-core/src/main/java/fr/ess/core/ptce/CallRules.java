package fr.ess.core.ptce;

import fr.ess.core.LegalForm;
import fr.ess.core.law.Citation;
import fr.ess.core.law.Law;
import fr.ess.core.law.LegalText;
import fr.ess.core.law.LegalTexts;
import fr.ess.core.law.Reading;
import fr.ess.core.law.Term;
import fr.ess.core.law.Timeline;
import fr.ess.core.law.Unit;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Codes;
import fr.ess.core.measure.Count;
import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import fr.ess.core.rule.Rule;
import fr.ess.core.rule.RuleSet;
import fr.ess.core.rule.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who may apply to a call of the State in favour of poles of economic cooperation.
 *
 * <p>The rules are keyed on the day of filing. The decree governs calls for projects from its entry into force; the first call, of
 * 2013, had rules of its own. Whether calls for expressions of interest apply the decree is not settled: each has a notice,
 * which is to be read. The second phase of that of 2021 was open to winners of the first and to those who applied to both at
 * once; what later ones say of phases nobody has read.
 *
 * <p>Each participant takes one part, and counts once. A group of enterprises takes that of an enterprise outside the social economy when more
 * than half of its members are outside it. What is not known of a participant counts both ways.
 *
 * <p>Defined by the decree no. 2015-431, and by the notice of the call of 2021.
 */
public final class CallRules {

    private static final Citation DECREE =
            LegalTexts.DECRET_2015_431.at("art. 1 et 2", Reading.SECONDARY, "2026-11-23");
    private static final Citation CANDIDATES_SOURCE = DECREE.as(Reading.PRIMARY);
    private static final Citation NOTICE_2021 = new LegalText(
                    "ami-ptce-2021",
                    "Appel à manifestation d’intérêt « PTCE » de 2021",
                    "Call for expressions of interest in favour of poles, 2021",
                    null)
            .at("", Reading.SECONDARY, "2026-11-23");

    /** The procedures that the decree governs. */
    public static final Timeline<Codes> GOVERNED = Timeline.of(
                    "ptce-call-eligibility.governed", Unit.codes(CallProcedure.class))
            .from("2015-04-18", Codes.of(CallProcedure.CALL_FOR_PROJECTS), DECREE);

    /** The procedures of which it is not settled whether the decree governs them. */
    public static final Timeline<Codes> DISPUTED = Timeline.of(
                    "ptce-call-eligibility.disputed", Unit.codes(CallProcedure.class))
            .from("2015-04-18", Codes.of(CallProcedure.CALL_FOR_EXPRESSIONS), DECREE.as(Reading.UNVERIFIED));

    /** The legal forms of a candidate: those of private-law legal persons. */
    public static final Timeline<Codes> CANDIDATES = Timeline.of(
                    "ptce-call-eligibility.candidates", Unit.codes(LegalForm.class))
            .from("2015-04-18", LegalForm.privateLaw(), CANDIDATES_SOURCE);

    /** The least number of legal persons that a candidacy is made of. */
    public static final Timeline<Count> PERSONS =
            Timeline.of("ptce-call-eligibility.persons", Unit.COUNT).from("2015-04-18", Count.of(3), CANDIDATES_SOURCE);

    /** The least number of enterprises of the social economy, of others, and of other persons: of each. */
    public static final Timeline<Count> OF_EACH =
            Timeline.of("ptce-call-eligibility.of-each", Unit.COUNT).from("2015-04-18", Count.of(1), DECREE);

    private static final Many.Each<Participant, Code> KINDS = CallApplication.PARTICIPANTS.each(Participant.KIND);
    private static final Many.Each<Participant, Count> MEMBERS = CallApplication.PARTICIPANTS.each(Participant.MEMBERS);
    private static final Many.Each<Participant, Count> OUTSIDE =
            CallApplication.PARTICIPANTS.each(Participant.OUTSIDE_ESS);
    private static final Fact<CallApplication, Codes> INNOVATIONS =
            CallApplication.PROJECT.then(CallProject.INNOVATIONS);
    private static final Fact<CallApplication, Flag> TERRITORY =
            CallApplication.PROJECT.then(CallProject.DEFINED_TERRITORY);
    private static final Fact<CallApplication, Flag> SECOND = CallApplication.PHASES.then(CallPhases.SECOND);
    private static final Fact<CallApplication, Flag> WINNER = CallApplication.PHASES.then(CallPhases.FIRST_WINNER);
    private static final Fact<CallApplication, Flag> AT_ONCE =
            CallApplication.PHASES.then(CallPhases.FIRST_APPLICATION);
    private static final Term<Code> EXPRESSIONS = Term.constant(Code.of(CallProcedure.CALL_FOR_EXPRESSIONS));
    private static final Term<Code> SOCIAL = Term.constant(Code.of(Innovation.SOCIAL));
    private static final Term<Code> TECHNOLOGICAL = Term.constant(Code.of(Innovation.TECHNOLOGICAL));

    /** Who may apply. */
    public static final Rule<CallApplication> ELIGIBILITY = Rule.<CallApplication>binding("ptce-call-eligibility")
            .from("2015-04-18", CallRules::weigh, DECREE)
            .keyedOn(CallApplication.FILED_ON)
            .reads(GOVERNED, DISPUTED, CANDIDATES, PERSONS, OF_EACH);

    /** Who may apply to the second phase of a call for expressions of interest; only the month of the call of 2021 is known. */
    public static final Rule<CallApplication> SECOND_PHASE = Rule.<CallApplication>binding("ptce-ami-phase2")
            .from("2021-05-01", CallRules::secondPhase, NOTICE_2021)
            .from("2022-01-01", CallRules::laterPhase, NOTICE_2021.as(Reading.UNVERIFIED))
            .keyedOn(CallApplication.FILED_ON)
            .reads();

    /** The rules on a candidacy. */
    public static final RuleSet<CallApplication> SET =
            RuleSet.of("ptce-call", CallApplication.class, Words.beside(CallRules.class), ELIGIBILITY, SECOND_PHASE);

    private CallRules() {}

    private static Check weigh(CallApplication application, Law law) {
        var procedure = CallApplication.PROCEDURE.of(application);
        var asked = conditions(application, law);
        var code = procedure.value();
        var disputed = law.find(DISPUTED);
        if (code != null && disputed.isPresent() && disputed.get().value().contains(code)) {
            return new Check.Whichever(
                    List.of(new Term.Absent<>(DISPUTED.id(), Term.Cause.CONTESTED_LAW)),
                    List.of(
                            Check.when(Check.oneOf(procedure, law.term(GOVERNED)), asked),
                            Check.when(Check.oneOf(procedure, law.term(DISPUTED)), asked)));
        }
        return Check.when(Check.oneOf(procedure, law.term(GOVERNED)), asked);
    }

    private static Check conditions(CallApplication application, Law law) {
        var innovations = INNOVATIONS.of(application);
        return Check.all(
                Check.oneOf(CallApplication.CANDIDATE.of(application), law.term(CANDIDATES)),
                parts(application, law),
                Check.any(Check.holds(innovations, SOCIAL), Check.holds(innovations, TECHNOLOGICAL)),
                Check.yes(TERRITORY.of(application)),
                Check.no(CallApplication.SUPPORTED_BEFORE.of(application)));
    }

    /** Weighs the three parts: with none of those that are not known, and with as many as would meet the rule. */
    private static Check parts(CallApplication application, Law law) {
        var participants = application.participants();
        if (participants == null) {
            return new Check.Unknown(CallApplication.PARTICIPANTS.absent());
        }
        var open = new ArrayList<Term.Absent<?>>(0);
        var names = new HashSet<String>();
        var ess = 0L;
        var others = 0L;
        var persons = 0L;
        var anything = 0L;
        var groups = 0L;
        for (var i = 0; i < participants.size(); i++) {
            var participant = participants.get(i);
            var kind = participant.kind();
            if (!names.add(participant.name())) {
                continue;
            }
            if (kind == null) {
                open.add((Term.Absent<?>) KINDS.of(participant, i));
                anything++;
                continue;
            }
            switch (kind) {
                case ESS_ENTERPRISE -> ess++;
                case OTHER_ENTERPRISE -> others++;
                case OTHER_PERSON -> persons++;
                case GROUP_OF_ENTERPRISES -> {
                    var outside = mostlyOutside(participant);
                    if (outside == null) {
                        missing(participant, i, open);
                        groups++;
                    } else if (outside) {
                        others++;
                    }
                }
            }
        }
        var enough = Check.atLeast(counted("legalPersons", names.size()), law.term(PERSONS));
        var known = Check.all(enough, parts(ess, others, persons, law));
        if (open.isEmpty()) {
            return known;
        }
        var each = law.term(OF_EACH).value();
        var least = each == null ? 0 : each.value();
        var toEss = Math.min(anything, Math.max(0, least - ess));
        var toPersons = Math.min(anything - toEss, Math.max(0, least - persons));
        return new Check.Whichever(
                open,
                List.of(
                        known,
                        Check.all(
                                enough,
                                parts(
                                        ess + toEss,
                                        others + groups + anything - toEss - toPersons,
                                        persons + toPersons,
                                        law))));
    }

    private static Check parts(long ess, long others, long persons, Law law) {
        var least = law.term(OF_EACH);
        return Check.all(
                Check.atLeast(counted("essEnterprises", ess), least),
                Check.atLeast(counted("otherEnterprises", others), least),
                Check.atLeast(counted("otherPersons", persons), least));
    }

    private static Term<Count> counted(String part, long number) {
        return new Term.Given<>(CallApplication.PARTICIPANTS.path() + "." + part, Count.of(number));
    }

    /** Returns whether more than half of the members of a group are outside the social economy, if it is known. */
    private static @Nullable Boolean mostlyOutside(Participant group) {
        var members = group.members();
        var outside = group.outsideEss();
        if (outside == null) {
            return null;
        }
        if (members == null) {
            return outside == 0 ? Boolean.FALSE : null;
        }
        return 2L * outside > members;
    }

    private static void missing(Participant group, int index, List<Term.Absent<?>> open) {
        if (MEMBERS.of(group, index) instanceof Term.Absent<Count> absent) {
            open.add(absent);
        }
        if (OUTSIDE.of(group, index) instanceof Term.Absent<Count> absent) {
            open.add(absent);
        }
    }

    private static Check secondPhase(CallApplication application, Law law) {
        return Check.when(
                Check.all(
                        Check.is(CallApplication.PROCEDURE.of(application), EXPRESSIONS),
                        Check.yes(SECOND.of(application))),
                Check.any(Check.yes(WINNER.of(application)), Check.yes(AT_ONCE.of(application))));
    }

    private static Check laterPhase(CallApplication application, Law law) {
        return Check.when(
                Check.all(
                        Check.is(CallApplication.PROCEDURE.of(application), EXPRESSIONS),
                        Check.yes(SECOND.of(application))),
                Check.unknown("ptce-ami-phase2", Term.Cause.NOT_PUBLISHED));
    }
}
