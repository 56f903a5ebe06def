package fr.ess.core;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The rooms of this module, and what none of them may do. */
class ArchitectureTest {

    private static final String ROOT = "fr.ess.core";
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    private static String[] rooms(String... names) {
        return Arrays.stream(names)
                .map(name -> name.isEmpty() ? ROOT : ROOT + "." + name)
                .toArray(String[]::new);
    }

    /** A room knows those named and itself, and no other of this module. */
    private static void knowsOnly(String room, String because, String... known) {
        noClasses()
                .that()
                .resideInAPackage(rooms(room)[0])
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + "..")
                        .and(not(resideInAPackage(rooms(room)[0])))
                        .and(known.length == 0 ? alwaysTrue() : not(resideInAnyPackage(rooms(known)))))
                .because(because)
                .check(MAIN);
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
    void nobody_knows_the_constraints() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".constraint")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + ".constraint")
                .because("all else must load without the library of Jakarta Validation")
                .check(MAIN);
    }

    @Test
    void rooms_stand_in_no_circle() {
        slices().matching(ROOT + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("a room must be readable without those that read it")
                .check(MAIN);
    }

    @Test
    void nothing_is_used_but_the_platform_and_annotations() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        ROOT + "..",
                        "com.fasterxml.jackson.annotation",
                        "jakarta.validation..",
                        "org.jspecify..")
                .because("the library has no required dependency: no databind, no provider, no framework")
                .check(MAIN);
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
                .check(MAIN);
    }

    @Test
    void nothing_reflects() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.lang.reflect", "java.lang.invoke")
                .orShould()
                .accessTargetWhere(
                        target(
                                "reflect",
                                access -> access.getTargetOwner().isEquivalentTo(Class.class)
                                        && access.getName()
                                                .matches(
                                                        "forName|newInstance|get(Declared|Enclosing|Record|Method|Field|Constr|Annot).*")))
                .because("what is read by name escapes the compiler and native images")
                .check(MAIN);
    }

    @Test
    void nothing_reads_a_clock() {
        noClasses()
                .should()
                .accessTargetWhere(target("read a clock", access -> {
                    var owner = access.getTargetOwner();
                    var name = access.getName();
                    return owner.getPackageName().startsWith("java.time") && name.equals("now")
                            || owner.isEquivalentTo(java.time.Clock.class) && name.matches("system.*|tick.*")
                            || owner.isEquivalentTo(System.class) && name.matches("currentTimeMillis|nanoTime")
                            || owner.isEquivalentTo(java.util.Date.class)
                            || owner.isAssignableTo(java.util.Calendar.class);
                }))
                .because("the day of the question is given by who asks")
                .check(MAIN);
    }

    private static DescribedPredicate<JavaAccess<?>> target(
            String description, java.util.function.Predicate<JavaAccess<?>> predicate) {
        return DescribedPredicate.describe(description, predicate);
    }

    @Test
    void nothing_has_a_state_of_its_own() {
        fields().that()
                .areStatic()
                .should()
                .beFinal()
                .because("the law is passed in and findings are passed out")
                .check(MAIN);
    }

    @Test
    void nothing_prints() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS
                .because("an answer explains itself to who asked")
                .check(MAIN);
    }

    @Test
    void names_say_what_a_thing_is() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Service|VO|DTO)")
                .because("a type is a noun of the law, not a layer")
                .check(MAIN);
    }

    @Test
    void every_package_says_that_nothing_is_null_unless_marked() {
        var packages = MAIN.stream().map(JavaClass::getPackage).distinct().toList();
        assertThat(packages).hasSizeGreaterThan(5);
        assertThat(packages)
                .as("because a caller must see what may be absent")
                .allMatch(each -> each.isAnnotatedWith(NullMarked.class));
    }

    @Test
    void what_is_public_speaks_of_public_types() {
        classes()
                .that(DescribedPredicate.describe("are seen from outside", ArchitectureTest::open))
                .should(new ArchCondition<>("speak of types that are seen from outside") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        type.getMembers().stream()
                                .filter(member -> member.getModifiers().contains(JavaModifier.PUBLIC)
                                        && !member.getModifiers().contains(JavaModifier.SYNTHETIC))
                                .forEach(member -> types(member)
                                        .flatMap(each -> each.getAllInvolvedRawTypes().stream())
                                        .map(JavaClass::getBaseComponentType)
                                        .filter(each -> each.getPackageName().startsWith(ROOT) && !open(each))
                                        .forEach(each -> events.add(SimpleConditionEvent.violated(
                                                member, member.getFullName() + " speaks of " + each.getName()))));
                    }
                })
                .because("a caller cannot name what it cannot see")
                .check(MAIN);
    }

    private static Stream<JavaType> types(JavaMember member) {
        if (member instanceof JavaField field) {
            return Stream.of(field.getType());
        }
        var unit = (JavaCodeUnit) member;
        return Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream());
    }

    private static boolean open(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(ArchitectureTest::open).orElse(true);
    }
}
