package fr.ess.benchmarks;

import fr.ess.core.measure.Share;
import fr.ess.core.scic.CategoryKind;
import fr.ess.core.scic.CollegeCriterion;
import fr.ess.core.scic.HolderKind;
import fr.ess.core.scic.Scic;
import fr.ess.core.scic.VotingRight;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The same SCIC as a bean whose rules are Jakarta constraints: messages for failures only, one law, no unknown fact. */
public final class HibernateSubject {

    private static final Set<HolderKind> COUNTED = EnumSet.of(
            HolderKind.COMMUNE,
            HolderKind.DEPARTEMENT,
            HolderKind.REGION,
            HolderKind.SPECIAL_STATUS_AUTHORITY,
            HolderKind.GROUPING,
            HolderKind.LOCAL_PUBLIC_ESTABLISHMENT);

    /**
     * A college.
     *
     * @param perMille  its weight in thousandths
     */
    public record College(@Min(100) @Max(500) long perMille) {}

    /**
     * A holding.
     *
     * @param kind  the kind of holder
     * @param cents  its amount
     */
    public record Holding(@NotNull HolderKind kind, @Min(0) long cents) {}

    private final @Pattern(regexp = "SA|SAS|SARL") String form;
    private final @AssertTrue boolean variableCapital;
    private final @AssertTrue boolean collectiveInterest;
    private final @AssertTrue boolean describesProject;
    private final @AssertTrue boolean showsUtility;
    private final @AssertTrue boolean describesConditions;
    private final @Min(3) int categories;
    private final @Min(1) int beneficiaries;
    private final @Min(1) int employeesOrProducers;
    private final @Size(min = 3) List<@Valid College> colleges;
    private final List<@Valid Holding> holdings;
    private final long capital;
    private final @NotNull VotingRight right;
    private final @NotNull CollegeCriterion criterion;
    private final LocalDate lastRevision;
    private final LocalDate day;

    HibernateSubject(Scic scic, LocalDate day) {
        var statutes = Objects.requireNonNull(scic.statutes());
        var purpose = Objects.requireNonNull(statutes.purpose());
        var membership = Objects.requireNonNull(scic.membership());
        var register = Objects.requireNonNull(scic.register());
        var voting = Objects.requireNonNull(scic.voting());
        var all = Objects.requireNonNull(membership.categories());
        this.form = Objects.requireNonNull(statutes.form()).name();
        this.variableCapital = Objects.requireNonNull(statutes.variableCapital());
        this.collectiveInterest = Objects.requireNonNull(purpose.collectiveInterest());
        this.describesProject = Objects.requireNonNull(purpose.describesProject());
        this.showsUtility = Objects.requireNonNull(purpose.showsUtility());
        this.describesConditions = Objects.requireNonNull(purpose.describesConditions());
        this.categories = all.size();
        this.beneficiaries = number(scic, CategoryKind.BENEFICIARIES);
        this.employeesOrProducers = number(
                scic,
                Objects.requireNonNull(membership.employees()) > 0 ? CategoryKind.EMPLOYEES : CategoryKind.PRODUCERS);
        this.colleges = Objects.requireNonNull(voting.colleges()).stream()
                .map(college -> perMille(Objects.requireNonNull(college.weight())))
                .map(College::new)
                .toList();
        this.holdings = Objects.requireNonNull(register.holdings()).stream()
                .map(holding -> new Holding(
                        Objects.requireNonNull(holding.kind()), holding.amount().cents()))
                .toList();
        this.capital = Objects.requireNonNull(register.capital()).cents();
        this.right = Objects.requireNonNull(voting.right());
        this.criterion = Objects.requireNonNull(voting.criterion());
        this.lastRevision = Objects.requireNonNull(
                        Objects.requireNonNull(scic.audit()).revisions())
                .get(0)
                .done();
        this.day = day;
    }

    private static long perMille(Share weight) {
        return weight.over().longValueExact() * 1000 / weight.under().longValueExact();
    }

    private static int number(Scic scic, CategoryKind kind) {
        return Objects.requireNonNull(Objects.requireNonNull(scic.membership()).categories()).stream()
                .filter(category -> category.kind() == kind)
                .mapToInt(category -> Objects.requireNonNull(category.associates()))
                .sum();
    }

    /**
     * Returns whether the ceiling of public stakes holds.
     *
     * @return whether it holds
     */
    @AssertTrue
    public boolean isWithinCeiling() {
        var held = 0L;
        for (var holding : holdings) {
            if (COUNTED.contains(holding.kind())) {
                held = Math.addExact(held, holding.cents());
            }
        }
        return held * 2 <= capital;
    }

    /**
     * Returns whether the colleges share all votes.
     *
     * @return whether they do
     */
    @AssertTrue
    public boolean isWhole() {
        var sum = 0L;
        for (var college : colleges) {
            sum += college.perMille();
        }
        return sum == 1000;
    }

    /**
     * Returns whether each associate has one vote.
     *
     * @return whether it has
     */
    @AssertTrue
    public boolean isOneVote() {
        return right == VotingRight.ONE_MEMBER_ONE_VOTE;
    }

    /**
     * Returns whether capital is no criterion.
     *
     * @return whether it is none
     */
    @AssertTrue
    public boolean isLawfulCriterion() {
        return criterion != CollegeCriterion.CAPITAL;
    }

    /**
     * Returns whether the audit is in time.
     *
     * @return whether it is
     */
    @AssertTrue
    public boolean isAudited() {
        return !day.isAfter(lastRevision.plusYears(5));
    }
}
