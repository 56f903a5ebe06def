package fr.ess.core.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import fr.ess.core.MalformedException;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The facts records of a module: refused alike by their constructors and by a Jakarta provider, read by handles, written as
 * JSON in both majors of Jackson, and serialized by the platform. A test of the module extends it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class FactsProof {

    private final Class<?> ofModule;
    private final ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.FRENCH), Locale.FRENCH, false))
            .buildValidatorFactory();
    private final Samples samples = new Samples(factory.getValidator());
    private final Parity parity = new Parity(factory.getValidator());
    private final Handles handles;

    /** Finds the facts records among the compiled classes of the module of a class. */
    protected FactsProof(Class<?> ofModule) {
        this.ofModule = ofModule;
        this.handles = new Handles(samples, new ClassFileImporter().importPath(FactsRecords.folder(ofModule)));
    }

    @AfterAll
    void close() {
        factory.close();
    }

    /** Returns the facts records of the module. */
    protected final List<Class<? extends Record>> records() {
        return FactsRecords.of(ofModule);
    }

    @ParameterizedTest
    @MethodSource("records")
    void the_constructor_and_the_provider_refuse_the_same_parts(Class<? extends Record> type) {
        assertThat(parity.mismatches(type)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("records")
    void each_component_that_a_rule_reads_has_its_handle(Class<? extends Record> type) {
        assertThat(handles.faults(type)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("records")
    void facts_are_written_and_read_back(Class<? extends Record> type) throws IOException {
        for (var facts : samples.instances(type)) {
            var json = Json.TWO.readTree(Json.roundTrip(facts, type));
            assertThat(json.fieldNames())
                    .toIterable()
                    .as("the properties are the components")
                    .hasSize(type.getRecordComponents().length);
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void a_property_that_nobody_knows_is_refused(Class<? extends Record> type) throws IOException {
        var facts = samples.instances(type).get(0);
        var json = (ObjectNode) Json.TWO.readTree(Json.write(facts));
        json.put("unheardOf", 1);
        Json.refuse(json.toString(), type);
    }

    @ParameterizedTest
    @MethodSource("records")
    void what_is_missing_or_null_is_read_alike_and_never_as_zero_or_no(Class<? extends Record> type)
            throws IOException {
        for (var component : type.getRecordComponents()) {
            var facts = samples.instances(type).get(0);
            var json = (ObjectNode) Json.TWO.readTree(Json.write(facts));
            json.remove(component.getName());
            var passes = samples.good(type, component).contains(null);
            if (passes && fits(json, type)) {
                Record read = Json.read(json.toString(), type);
                assertThat(Samples.read(component, read))
                        .as("%s when it is missing", component)
                        .isNull();
            } else if (!passes) {
                Json.refuse(json.toString(), type);
            }
        }
    }

    /** Returns whether the parts of a record fit together. */
    private static boolean fits(ObjectNode json, Class<? extends Record> type) {
        var refusal = Assertions.catchThrowable(() -> Json.TWO.readValue(json.toString(), type));
        return refusal == null || !(refusal.getCause() instanceof MalformedException);
    }

    @ParameterizedTest
    @MethodSource("records")
    void facts_are_serialized_by_the_platform(Class<? extends Record> type) {
        for (var facts : samples.instances(type)) {
            assertThat(Serial.copy(facts)).isEqualTo(facts);
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void no_component_is_named_as_a_getter_that_a_provider_would_find_twice(Class<? extends Record> type) {
        assertThat(type.getRecordComponents())
                .extracting(RecordComponent::getName)
                .noneMatch(name -> name.matches("(is|get)[A-Z].*"));
    }
}
