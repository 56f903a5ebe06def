package fr.ess.core.scic.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ess.core.LegalForm;
import fr.ess.core.MalformedException;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Share;
import fr.ess.core.proof.Json;
import fr.ess.core.rule.Completions;
import fr.ess.core.rule.Rule;
import fr.ess.core.rule.Verdict;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a general meeting needs to decide, and how a ballot by colleges is counted. */
class MeetingTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 20);
    private static final Law LAW = Law.on(LocalDate.of(2026, 11, 23));
    private static final VoteThreshold MORE_THAN_HALF = new VoteThreshold(Share.HALF, false);

    /** Weights: users 40 %, staff 30 %, authorities 30 %. */
    @ParameterizedTest
    @CsvSource({
        "60, 40, 9, 1, 0, 2, 51/100, 7/10, true, true",
        "45, 55, 9, 1, 0, 2, 9/20, 3/10, false, false",
        "51, 49, 5, 5, 2, 0, 327/500, 7/10, true, true",
        "60, 40, 5, 5, 0, 2, 39/100, 2/5, false, false",
        "55, 45, 6, 4, 0, 2, 2/5, 7/10, false, true",
        "45, 55, 9, 1, 1, 1, 3/5, 3/10, true, false",
    })
    void the_result_under_both_carry_modes(
            int usersYes,
            int usersNo,
            int staffYes,
            int staffNo,
            int authoritiesYes,
            int authoritiesNo,
            String proportional,
            String majority,
            boolean carriedInProportion,
            boolean carriedByMajority) {
        var colleges = List.of(
                vote("users", "40 %", usersYes, usersNo),
                vote("staff", "30 %", staffYes, staffNo),
                vote("authorities", "30 %", authoritiesYes, authoritiesNo));
        var open = meeting(new Ballot(colleges, null, null, null, null));
        var results = open.results(LAW);
        assertThat(results).extracting(BallotResult::carryMode).containsExactly(CarryMode.values());
        assertThat(results)
                .extracting(BallotResult::inFavour)
                .containsExactly(Share.parse(proportional), Share.parse(majority));
        assertThat(results).extracting(BallotResult::carried).containsExactly(carriedInProportion, carriedByMajority);
        assertThat(open.modesDiffer(LAW)).isEqualTo(carriedInProportion != carriedByMajority);
        var verdict = carriedInProportion != carriedByMajority
                ? Verdict.UNDETERMINED
                : carriedInProportion ? Verdict.SATISFIED : Verdict.BREACHED;
        assertThat(verdict(MeetingRules.RESULT, open)).isEqualTo(verdict);
        for (var mode : CarryMode.values()) {
            var fixed = meeting(new Ballot(colleges, mode, null, null, null));
            assertThat(fixed.results(LAW)).hasSize(1);
            assertThat(fixed.modesDiffer(LAW)).isEqualTo(open.modesDiffer(LAW));
        }
    }

    @Test
    void a_result_tells_what_each_college_brought_and_heads_are_another_number() {
        var colleges =
                List.of(vote("users", "40 %", 60, 40), vote("staff", "30 %", 9, 1), vote("authorities", "30 %", 0, 2));
        var ballot = new Ballot(colleges, CarryMode.PROPORTIONAL, BallotBase.EXPRESSED, EmptyCollege.LOST, null);
        assertThat(meeting(ballot).results(LAW).get(0).lines())
                .containsExactly(
                        new BallotLine("users", Share.of(2, 5), 60, 100, Share.of(6, 25)),
                        new BallotLine("staff", Share.of(3, 10), 9, 10, Share.of(27, 100)),
                        new BallotLine("authorities", Share.of(3, 10), 0, 2, Share.ZERO));
        assertThat(ballot.headsFor()).isEqualTo(69);
        assertThat(ballot.headsAgainst()).isEqualTo(43);
    }

    @Test
    void a_tie_in_a_college_brings_nothing_by_majority_and_half_is_not_enough() {
        var tie = List.of(vote("users", "50 %", 5, 5), vote("staff", "40 %", 1, 0), vote("others", "10 %", 1, 0));
        var byMajority = meeting(new Ballot(tie, CarryMode.MAJORITY, null, null, null));
        assertThat(byMajority.results(LAW).get(0).inFavour()).isEqualTo(Share.HALF);
        assertThat(byMajority.results(LAW).get(0).carried()).isFalse();
        assertThat(verdict(MeetingRules.RESULT, byMajority)).isEqualTo(Verdict.BREACHED);
        var reached = new Ballot(tie, CarryMode.MAJORITY, null, null, new VoteThreshold(Share.HALF, true));
        assertThat(verdict(MeetingRules.RESULT, meeting(reached))).isEqualTo(Verdict.SATISFIED);
        assertThat(meeting(reached).results(LAW).get(0).carried()).isTrue();
    }

    @Test
    void an_extraordinary_meeting_of_a_sa_needs_two_thirds_and_other_forms_their_statutes() {
        var twoThirds = List.of(vote("users", "1/3", 1, 0), vote("staff", "1/3", 1, 0), vote("others", "1/3", 0, 1));
        var ballot = new Ballot(twoThirds, CarryMode.MAJORITY, null, null, null);
        var short1 = List.of(vote("users", "1/3", 999, 1), vote("staff", "1/3", 1, 0), vote("others", "1/3", 0, 1));
        var under = new Ballot(short1, CarryMode.PROPORTIONAL, null, null, null);
        assertThat(verdict(MeetingRules.RESULT, extraordinary(LegalForm.SA, ballot)))
                .isEqualTo(Verdict.SATISFIED);
        assertThat(verdict(MeetingRules.RESULT, extraordinary(LegalForm.SA, under)))
                .isEqualTo(Verdict.BREACHED);
        assertThat(verdict(MeetingRules.RESULT, meeting(under))).isEqualTo(Verdict.SATISFIED);
        assertThat(extraordinary(LegalForm.SA, under).results(LAW).get(0).carried())
                .isFalse();
        assertThat(verdict(MeetingRules.RESULT, extraordinary(LegalForm.SAS, ballot)))
                .isEqualTo(Verdict.UNDETERMINED);
        assertThat(extraordinary(LegalForm.SAS, ballot).results(LAW)).isEmpty();
        assertThat(extraordinary(LegalForm.SAS, ballot).modesDiffer(LAW)).isFalse();
        var noNature = new Meeting(DAY, LegalForm.SA, null, null, null, ballot);
        assertThat(verdict(MeetingRules.RESULT, noNature)).isEqualTo(Verdict.SATISFIED);
        assertThat(noNature.results(LAW)).isEmpty();
        assertThat(verdict(MeetingRules.RESULT, new Meeting(DAY, LegalForm.SA, null, null, null, under)))
                .isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void the_weight_of_an_empty_college_is_lost_or_goes_to_the_others() {
        var colleges = List.of(vote("users", "40 %", 6, 4), vote("staff", "30 %", 8, 2), vote("others", "30 %", 0, 0));
        var lost = new Ballot(colleges, CarryMode.PROPORTIONAL, null, EmptyCollege.LOST, null);
        var shared = new Ballot(colleges, CarryMode.PROPORTIONAL, null, EmptyCollege.REDISTRIBUTE, null);
        assertThat(meeting(lost).results(LAW).get(0).inFavour()).isEqualTo(Share.of(12, 25));
        assertThat(meeting(shared).results(LAW).get(0).inFavour()).isEqualTo(Share.of(24, 35));
        assertThat(meeting(shared).results(LAW).get(0).lines())
                .extracting(BallotLine::weight)
                .containsExactly(Share.of(4, 7), Share.of(3, 7), Share.ZERO);
        assertThat(verdict(MeetingRules.RESULT, meeting(lost))).isEqualTo(Verdict.BREACHED);
        assertThat(verdict(MeetingRules.RESULT, meeting(shared))).isEqualTo(Verdict.SATISFIED);
        var open = new Ballot(colleges, CarryMode.PROPORTIONAL, null, null, null);
        assertThat(meeting(open).results(LAW)).hasSize(2);
        assertThat(verdict(MeetingRules.RESULT, meeting(open))).isEqualTo(Verdict.UNDETERMINED);
        var nobody = List.of(vote("users", null, 0, 0), vote("staff", null, 0, 0));
        for (var empty : EmptyCollege.values()) {
            var none = new Ballot(nobody, CarryMode.MAJORITY, null, empty, null);
            assertThat(meeting(none).results(LAW).get(0).inFavour()).isEqualTo(Share.ZERO);
            assertThat(verdict(MeetingRules.RESULT, meeting(none))).isEqualTo(Verdict.BREACHED);
        }
    }

    @Test
    void abstentions_and_blank_votes_count_where_the_statutes_count_all_who_are_present() {
        var colleges = List.of(new CollegeVote("all", null, 6, 4, 1, 1));
        var expressed = new Ballot(colleges, CarryMode.PROPORTIONAL, BallotBase.EXPRESSED, null, null);
        var present = new Ballot(colleges, CarryMode.PROPORTIONAL, BallotBase.PRESENT, null, null);
        assertThat(meeting(expressed).results(LAW).get(0).inFavour()).isEqualTo(Share.of(3, 5));
        assertThat(meeting(present).results(LAW).get(0).inFavour()).isEqualTo(Share.HALF);
        var open = meeting(new Ballot(colleges, CarryMode.PROPORTIONAL, null, null, null));
        assertThat(open.results(LAW)).hasSize(2);
        assertThat(verdict(MeetingRules.RESULT, open)).isEqualTo(Verdict.UNDETERMINED);
        for (var unknown :
                List.of(new CollegeVote("all", null, 6, 4, null, 0), new CollegeVote("all", null, 6, 4, 0, null))) {
            var ballot = new Ballot(List.of(unknown), CarryMode.MAJORITY, BallotBase.PRESENT, null, null);
            assertThat(verdict(MeetingRules.RESULT, meeting(ballot))).isEqualTo(Verdict.UNDETERMINED);
            assertThat(meeting(ballot).results(LAW)).isEmpty();
        }
    }

    @Test
    void a_meeting_without_a_ballot_has_no_result() {
        var meeting = new Meeting(DAY, LegalForm.SA, MeetingNature.ORDINARY, null, null, null);
        assertThat(verdict(MeetingRules.RESULT, meeting)).isEqualTo(Verdict.UNDETERMINED);
        assertThat(meeting.results(LAW)).isEmpty();
        assertThat(meeting.modesDiffer(LAW)).isFalse();
        var undated = new Meeting(
                null,
                LegalForm.SA,
                MeetingNature.ORDINARY,
                null,
                null,
                meeting(twoVotes()).ballot());
        assertThat(undated.results(LAW)).hasSize(1);
        assertThat(undated.results(Law.on(LocalDate.of(2001, 7, 17)))).isEmpty();
    }

    @Property(seed = "19")
    void the_result_is_the_remark_and_the_sum_of_its_lines(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 400) Integer> yes,
            @ForAll @Size(min = 6, max = 6) List<@IntRange(max = 400) Integer> no,
            @ForAll @Size(min = 6, max = 6) List<@IntRange(max = 3) Integer> aside,
            @ForAll @Size(min = 6, max = 6) List<@IntRange(min = 1, max = 30) Integer> weights,
            @ForAll CarryMode mode,
            @ForAll BallotBase base,
            @ForAll EmptyCollege empty) {
        var total = weights.subList(0, yes.size()).stream()
                .mapToInt(Integer::intValue)
                .sum();
        var colleges = new ArrayList<CollegeVote>();
        for (var i = 0; i < yes.size(); i++) {
            var weight = Share.of(weights.get(i), total);
            colleges.add(new CollegeVote("c" + i, weight, yes.get(i), no.get(i), aside.get(i), 0));
        }
        var ballot = new Ballot(colleges, mode, base, empty, null);
        var result = meeting(ballot).results(LAW).get(0);
        assertThat(result.carried()).isEqualTo(carried(ballot, mode, base, empty));
        assertThat(verdict(MeetingRules.RESULT, meeting(ballot)))
                .isEqualTo(result.carried() ? Verdict.SATISFIED : Verdict.BREACHED);
        assertThat(result.lines().stream().map(BallotLine::brought).reduce(Share.ZERO, Share::plus))
                .isEqualTo(result.inFavour());
    }

    /** Counts once more, over one common denominator. */
    private static boolean carried(Ballot ballot, CarryMode mode, BallotBase base, EmptyCollege empty) {
        var common = BigInteger.ONE;
        var all = BigInteger.ZERO;
        var inFavour = BigInteger.ZERO;
        for (var vote : ballot.colleges()) {
            common = common.multiply(vote.weight().under()).multiply(BigInteger.valueOf(Math.max(1, cast(vote, base))));
        }
        for (var vote : ballot.colleges()) {
            var weight =
                    common.multiply(vote.weight().over()).divide(vote.weight().under());
            var counted = cast(vote, base);
            if (counted > 0 || empty == EmptyCollege.LOST) {
                all = all.add(weight);
            }
            if (counted > 0 && mode == CarryMode.PROPORTIONAL) {
                inFavour = inFavour.add(
                        weight.multiply(BigInteger.valueOf(vote.yes())).divide(BigInteger.valueOf(counted)));
            } else if (counted > 0 && 2L * vote.yes() > counted) {
                inFavour = inFavour.add(weight);
            }
        }
        return inFavour.shiftLeft(1).compareTo(all) > 0;
    }

    private static long cast(CollegeVote vote, BallotBase base) {
        return base == BallotBase.EXPRESSED
                ? vote.yes() + vote.no()
                : vote.yes() + vote.no() + vote.abstentions() + vote.blanks();
    }

    @Test
    void the_quorum_is_never_certain_when_the_missing_facts_could_change_it() {
        var domains = List.<List<Object>>of(
                List.of(LocalDate.of(2001, 7, 17), LocalDate.of(2012, 3, 23), LocalDate.of(2012, 3, 24)),
                List.of(QuorumBasis.HEADS, QuorumBasis.SHARES),
                List.of(Share.ZERO, Share.of(1, 3), Share.of(1, 2), Share.of(2, 1)),
                List.of(1, 3, 10),
                List.of(0, 1, 2, 3),
                List.of(1, 3, 10),
                List.of(0, 1, 2, 3));
        var open = Completions.openThoughAllAgree(
                MeetingRules.QUORUM,
                LAW,
                domains,
                facts -> new Meeting(
                        (LocalDate) facts[0],
                        null,
                        null,
                        new QuorumClause((QuorumBasis) facts[1], (Share) facts[2]),
                        new Attendance(
                                (Integer) facts[3], (Integer) facts[4], (Integer) facts[5], (Integer) facts[6], null),
                        null));
        // what is open on numbers hangs on the few numbers of the domain; a basis or a day alone must not leave it open
        assertThat(open)
                .filteredOn(facts -> facts.matches("\\[[^,]*, [^,]*(, \\d[^,]*){5}].*"))
                .isEmpty();
    }

    @Test
    void the_quorum_of_the_form_is_never_certain_when_the_missing_facts_could_change_it() {
        var domains = List.<List<Object>>of(
                List.of(LocalDate.of(2001, 7, 17), LocalDate.of(2024, 6, 20)),
                List.of(LegalForm.SA, LegalForm.SAS),
                List.of((Object[]) MeetingNature.values()),
                List.of((Object[]) QuorumBasis.values()),
                List.of(true, false),
                List.of(100),
                List.of(19, 20, 24, 25));
        var open = Completions.openThoughAllAgree(
                MeetingRules.QUORUM_OF_FORM,
                LAW,
                domains,
                facts -> new Meeting(
                        (LocalDate) facts[0],
                        (LegalForm) facts[1],
                        (MeetingNature) facts[2],
                        new QuorumClause((QuorumBasis) facts[3], null),
                        new Attendance(null, null, (Integer) facts[5], (Integer) facts[6], (Boolean) facts[4]),
                        null));
        // the number of shares has but one value here, so only what is open though it is known says anything
        assertThat(open)
                .filteredOn(facts -> facts.matches("\\[([^,]*, ){5}100, .*"))
                .isEmpty();
    }

    @Test
    void refuses_what_is_malformed() {
        refused(
                () -> new QuorumClause(QuorumBasis.NONE, Share.HALF),
                "fraction: must be absent when the statutes fix no quorum");
        refused(() -> new Attendance(0, -1, 0, -1, null), "members: must be more than zero");
        refused(() -> new Attendance(10, 11, null, null, null), "membersPresent: must be at most 10, but was: 11");
        refused(() -> new Attendance(null, null, 10, 11, null), "sharesPresent: must be at most 10, but was: 11");
        refused(() -> new CollegeVote(" ", null, -1, -2, -3, -4), "college: must not be blank");
        refused(() -> new CollegeVote("a", null, 1, 2, -3, -4), "abstentions: must be positive or zero");
        refused(() -> new Ballot(List.of(), null, null, null, null), "colleges: must not be empty");
        refused(() -> ballot(vote("a", "1/2", 1, 0), null), "colleges[1]: must be given");
        refused(
                () -> ballot(vote("a", "1/2", 1, 0), vote("b", null, 1, 0)),
                "weights: must be given for each college or for none");
        refused(
                () -> ballot(vote("a", "1/2", 1, 0), vote("b", "1/3", 1, 0)),
                "weights: must add up to the whole, but was: 5/6");
        refused(() -> ballot(vote("a", "1", 1, 0), vote("b", "0", 1, 0)), "weights: must be more than zero");
        assertThatThrownBy(() -> Json.read("{}", VoteThreshold.class))
                .hasStackTraceContaining("share: must be given")
                .hasStackTraceContaining("reached: must be given");
        assertThatThrownBy(() -> Json.read("{\"college\": \"a\"}", CollegeVote.class))
                .hasStackTraceContaining("yes: must be given")
                .hasStackTraceContaining("no: must be given");
    }

    @Test
    void is_written_and_read_alike_by_both_majors_of_jackson() {
        var ballot = new Ballot(
                List.of(new CollegeVote("a", Share.WHOLE, 1, 2, 3, null)),
                CarryMode.MAJORITY,
                BallotBase.PRESENT,
                EmptyCollege.LOST,
                MORE_THAN_HALF);
        Json.roundTrip(
                new Meeting(
                        DAY,
                        LegalForm.SAS,
                        MeetingNature.EXTRAORDINARY,
                        new QuorumClause(QuorumBasis.HEADS, Share.of(1, 5)),
                        new Attendance(210, 42, null, null, true),
                        ballot),
                Meeting.class);
        Json.roundTrip(new Meeting(null, null, null, null, null, null), Meeting.class);
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable making, String message) {
        assertThatThrownBy(making).isInstanceOf(MalformedException.class).hasMessageContaining(message);
    }

    private static Verdict verdict(Rule<Meeting> rule, Meeting meeting) {
        return rule.examine(meeting, LAW).get(0).verdict();
    }

    private static Ballot ballot(CollegeVote... votes) {
        return new Ballot(Arrays.asList(votes), null, null, null, null);
    }

    private static Ballot twoVotes() {
        return new Ballot(List.of(vote("all", null, 2, 1)), CarryMode.MAJORITY, null, null, null);
    }

    private static Meeting meeting(Ballot ballot) {
        return new Meeting(DAY, LegalForm.SA, MeetingNature.ORDINARY, null, null, ballot);
    }

    private static Meeting extraordinary(LegalForm form, Ballot ballot) {
        return new Meeting(DAY, form, MeetingNature.EXTRAORDINARY, null, null, ballot);
    }

    private static CollegeVote vote(String college, @Nullable String weight, int yes, int no) {
        return new CollegeVote(college, weight == null ? null : Share.parse(weight), yes, no, 0, 0);
    }
}
