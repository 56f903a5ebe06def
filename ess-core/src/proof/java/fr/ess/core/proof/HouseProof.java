package fr.ess.core.proof;

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
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What no class of a library module may do, whatever its rooms. A test of the module extends it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class HouseProof {

    private final String root;
    private final JavaClasses main;

    /** Reads the compiled classes of the module whose packages begin with a name. */
    protected HouseProof(String root) {
        this.root = root;
        this.main = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root);
    }

    /** Returns the classes of the module. */
    protected final JavaClasses main() {
        return main;
    }

    /** Returns libraries that the module may name beside the annotations, all optional: patterns of packages. */
    protected String[] optional() {
        return new String[0];
    }

    @Test
    void rooms_stand_in_no_circle() {
        slices().matching(root + ".(**)")
                .should()
                .beFreeOfCycles()
                .because("a room must be readable without those that read it")
                .check(main);
    }

    @Test
    void nothing_is_used_but_the_platform_and_annotations() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(Stream.concat(
                                Stream.of(
                                        "java..",
                                        "fr.ess.core..",
                                        root + "..",
                                        "com.fasterxml.jackson.annotation",
                                        "jakarta.validation..",
                                        "org.jspecify.."),
                                Stream.of(optional()))
                        .toArray(String[]::new))
                .because("the library has no required dependency: no databind, no provider, no framework")
                .check(main);
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
                .check(main);
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
                .check(main);
    }

    private static DescribedPredicate<JavaAccess<?>> target(
            String description, java.util.function.Predicate<JavaAccess<?>> predicate) {
        return DescribedPredicate.describe(description, predicate);
    }

    @Test
    void nothing_reaches_out_of_the_program() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net..", "java.nio.channels..", "java.rmi..", "javax.naming..", "java.util.prefs..")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(Process.class, ProcessBuilder.class, Runtime.class)
                .orShould()
                .accessTargetWhere(target(
                        "read the environment",
                        access -> access.getTargetOwner().isEquivalentTo(System.class)
                                        && access.getName().matches("getenv|(get|set|clear)Propert.*|load.*|exit")
                                || access.getName().matches("getBoolean|getInteger|getLong")
                                        && access.getTargetOwner().getPackageName().equals("java.lang")))
                .because("an answer depends on what is given and on nothing else")
                .check(main);
    }

    @Test
    void nothing_has_a_state_of_its_own() {
        fields().that()
                .areStatic()
                .should()
                .beFinal()
                .because("the law is passed in and findings are passed out")
                .check(main);
    }

    @Test
    void nothing_prints() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS
                .because("an answer explains itself to who asked")
                .check(main);
    }

    @Test
    void names_say_what_a_thing_is() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Service|VO|DTO)")
                .because("a type is a noun of the law, not a layer")
                .check(main);
    }

    @Test
    void every_package_says_that_nothing_is_null_unless_marked() {
        var packages = main.stream().map(JavaClass::getPackage).distinct().toList();
        assertThat(packages).isNotEmpty();
        assertThat(packages)
                .as("because a caller must see what may be absent")
                .allMatch(each -> each.isAnnotatedWith(NullMarked.class));
    }

    @Test
    void what_is_public_speaks_of_public_types() {
        classes()
                .that(DescribedPredicate.describe("are seen from outside", HouseProof::open))
                .should(new ArchCondition<>("speak of types that are seen from outside") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        type.getMembers().stream()
                                .filter(member -> member.getModifiers().contains(JavaModifier.PUBLIC)
                                        && !member.getModifiers().contains(JavaModifier.SYNTHETIC))
                                .forEach(member -> types(member)
                                        .flatMap(each -> each.getAllInvolvedRawTypes().stream())
                                        .map(JavaClass::getBaseComponentType)
                                        .filter(each -> each.getPackageName().startsWith("fr.ess.") && !open(each))
                                        .forEach(each -> events.add(SimpleConditionEvent.violated(
                                                member, member.getFullName() + " speaks of " + each.getName()))));
                    }
                })
                .because("a caller cannot name what it cannot see")
                .check(main);
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
                && type.getEnclosingClass().map(HouseProof::open).orElse(true);
    }
}
