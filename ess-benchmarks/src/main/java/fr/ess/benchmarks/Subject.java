package fr.ess.benchmarks;

import fr.ess.core.LegalForm;
import fr.ess.core.Siren;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Share;
import fr.ess.core.scic.Activities;
import fr.ess.core.scic.Audit;
import fr.ess.core.scic.Category;
import fr.ess.core.scic.CategoryKind;
import fr.ess.core.scic.College;
import fr.ess.core.scic.CollegeCriterion;
import fr.ess.core.scic.HolderKind;
import fr.ess.core.scic.Holding;
import fr.ess.core.scic.Membership;
import fr.ess.core.scic.Purpose;
import fr.ess.core.scic.Register;
import fr.ess.core.scic.Revision;
import fr.ess.core.scic.Scic;
import fr.ess.core.scic.Statutes;
import fr.ess.core.scic.Voting;
import fr.ess.core.scic.VotingRight;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A lawful SCIC of ten holders, on which every benchmark decides. */
final class Subject {

    static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private Subject() {}

    static Scic lawful() {
        var holdings = new ArrayList<Holding>();
        holdings.add(new Holding("Ville de Villeneuve", HolderKind.COMMUNE, Euros.of(20_000), null));
        holdings.add(new Holding("Communauté du Val", HolderKind.GROUPING, Euros.of(15_000), null));
        holdings.add(new Holding("Région", HolderKind.REGION, Euros.of(10_000), null));
        for (var i = 1; i <= 7; i++) {
            holdings.add(new Holding("Associé " + i, HolderKind.PRIVATE, Euros.of(6_000), null));
        }
        return new Scic(
                Siren.of("732829320"),
                new Statutes(LegalForm.SAS, true, new Purpose(true, true, true, true)),
                new Membership(
                        10,
                        null,
                        4,
                        List.of(
                                new Category(CategoryKind.BENEFICIARIES, 5),
                                new Category(CategoryKind.EMPLOYEES, 2),
                                new Category(CategoryKind.PUBLIC_BODIES, 3))),
                new Register(Euros.of(100_000), Euros.of(100), holdings, null),
                new Voting(
                        VotingRight.ONE_MEMBER_ONE_VOTE,
                        List.of(
                                new College("Usagers", Share.parse("40 %")),
                                new College("Salariés", Share.parse("30 %")),
                                new College("Collectivités", Share.parse("30 %"))),
                        CollegeCriterion.PARTICIPATION_IN_ACTIVITY,
                        null),
                new Audit(
                        LocalDate.of(2020, 1, 15),
                        null,
                        List.of(new Revision(LocalDate.of(2024, 6, 1))),
                        List.of(),
                        Euros.of(120_000),
                        List.of()),
                new Activities(List.of(), null, null));
    }
}
