package fr.ess.core;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import fr.ess.core.proof.HouseProof;
import jakarta.validation.Valid;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The rooms of this module, and what none of them may do. */
class ArchitectureTest extends HouseProof {

    private static final String ROOT = "fr.ess.core";

    ArchitectureTest() {
        super(ROOT);
    }

    private static String[] rooms(String... names) {
        return Arrays.stream(names)
                .map(name -> name.isEmpty() ? ROOT : ROOT + "." + name)
                .toArray(String[]::new);
    }

    /** A room knows those named and itself, and no other of this module. */
    private void knowsOnly(String room, String because, String... known) {
        noClasses()
                .that()
                .resideInAPackage(rooms(room)[0])
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + "..")
                        .and(not(resideInAPackage(rooms(room)[0])))
                        .and(known.length == 0 ? alwaysTrue() : not(resideInAnyPackage(rooms(known)))))
                .because(because)
                .check(main());
    }

    @Test
    void measures_know_nothing() {
        knowsOnly("measure", "values are the ground on which all else stands");
    }

    @Test
    void the_root_knows_measures_only() {
        knowsOnly("", "identifiers and faults are used by every room", "measure");
    }

    @Test
    void the_law_knows_measures() {
        knowsOnly("law", "figures hold whatever rules read them", "", "measure");
    }

    @Test
    void rules_know_the_law() {
        knowsOnly("rule", "rules weigh facts under the law, with no calendar of duties", "", "measure", "law");
    }

    @Test
    void duties_know_rules() {
        knowsOnly("duty", "a duty is a rule that falls due, of whatever statute", "", "measure", "law", "rule");
    }

    @Test
    void what_is_done_with_a_scic_knows_its_statute_and_nothing_beside_it() {
        for (var room : new String[] {"advance", "meeting", "representative", "stake", "withdrawal"}) {
            knowsOnly(
                    "scic." + room,
                    "each of these acts is read without the others, on the one statute",
                    "",
                    "law",
                    "measure",
                    "rule",
                    "scic");
        }
    }

    @Test
    void the_statute_of_the_scic_knows_nothing_that_is_done_with_it() {
        knowsOnly("scic", "a statute is there before anybody acts on it", "", "duty", "law", "measure", "rule");
    }

    @Test
    void nobody_knows_the_constraints() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".constraint")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + ".constraint")
                .because("all else must load without the library of Jakarta Validation")
                .check(main());
    }

    @Test
    void only_the_constraints_use_code_of_jakarta() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".constraint")
                .should()
                .dependOnClassesThat(resideInAPackage("jakarta.validation..")
                        .and(not(resideInAPackage("jakarta.validation.constraints")))
                        .and(not(JavaClass.Predicates.type(Valid.class))))
                .because("annotations may be absent at run time, code may not")
                .check(main());
    }
}
