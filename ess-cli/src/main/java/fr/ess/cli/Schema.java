package fr.ess.cli;

import fr.ess.core.RnaNumber;
import fr.ess.core.Siren;
import fr.ess.core.Siret;
import fr.ess.core.measure.Count;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Headcount;
import fr.ess.core.measure.Hours;
import fr.ess.core.measure.Months;
import fr.ess.core.measure.Share;
import fr.ess.core.measure.Units;
import fr.ess.core.rule.Explainer;
import fr.ess.procurement.CpvCode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ObjectNode;

/** {@code ess schema}: the JSON Schema of the dossiers of a kind, made from the records that hold the facts. */
@Command(name = "schema")
final class Schema implements Callable<Integer> {

    /** The measures that are written as a number of at most two decimals. */
    static final Set<Class<?>> DECIMAL = Set.of(Headcount.class, Hours.class, Units.class);

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final String SHARE =
            "-?[0-9]{1,18}( ?/ ?[0-9]{0,17}[1-9][0-9]{0,17})?|-?[0-9]{1,9}([.,][0-9]{1,9})? ?%?";
    private static final BigDecimal CENT = new BigDecimal("0.01");
    private static final Map<Class<?>, String> PATTERNS = Map.of(
            CpvCode.class, "[0-9]{8}",
            Siren.class, "[0-9]{9}",
            Siret.class, "[0-9]{14}",
            RnaNumber.class, "W[0-9][0-9A-Z][0-9]{7}",
            Share.class, SHARE);
    private static final Set<Class<?>> WHOLE =
            Set.of(int.class, Integer.class, long.class, Long.class, Count.class, Months.class);

    private final Terminal terminal;
    private final Kinds kinds;

    @Parameters(index = "0", paramLabel = "KIND")
    String kind = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE")
    void output(String file) {
        output.file = file;
    }

    private final OutputOptions output = new OutputOptions();

    Schema(Terminal terminal, Kinds kinds) {
        this.terminal = terminal;
        this.kinds = kinds;
    }

    @Override
    public Integer call() {
        output.check(List.of(), OutputOptions.FORMATS, terminal);
        var asked = KindOption.one(kind, kinds);
        output.write(() -> Json.write(schema(asked)), Status.OK, terminal);
        return Status.OK;
    }

    private ObjectNode schema(Kind asked) {
        var words = terminal.words().with(asked.rules().words());
        var schema = Json.MAPPER
                .createObjectNode()
                .put("$schema", DIALECT)
                .put("title", words.say("set." + asked.id()))
                .put("type", "object");
        schema.putArray("required").add("kind").add("facts");
        schema.put("additionalProperties", false);
        var properties = schema.putObject("properties");
        properties.putObject("kind").put("const", asked.id());
        properties.set("on", orNull(day().put("description", words.say("fact.on"))));
        properties.set("facts", record(asked.rules().facts(), "", words));
        return schema;
    }

    private static ObjectNode record(Class<?> type, String path, Explainer words) {
        var schema = Json.MAPPER.createObjectNode().put("type", "object");
        schema.put("additionalProperties", false);
        var required = Json.MAPPER.createArrayNode();
        var properties = Json.MAPPER.createObjectNode();
        for (var component : type.getRecordComponents()) {
            var annotated = component.getAccessor().getAnnotatedReturnType();
            var place = path.isEmpty() ? component.getName() : path + "." + component.getName();
            var value = constrained(value(annotated, place, words), component, annotated);
            describe(value, place, words);
            var given = given(component);
            if (given) {
                required.add(component.getName());
            }
            properties.set(component.getName(), given ? value : orNull(value));
        }
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        schema.set("properties", properties);
        return schema;
    }

    private static void describe(ObjectNode value, String place, Explainer words) {
        var label = words.label(place);
        if (!label.equals(place)) {
            value.put("description", label);
        }
    }

    private static ObjectNode value(AnnotatedType annotated, String place, Explainer words) {
        var type = raw(annotated.getType());
        var node = Json.MAPPER.createObjectNode();
        if (Collection.class.isAssignableFrom(type)) {
            var element = ((AnnotatedParameterizedType) annotated).getAnnotatedActualTypeArguments()[0];
            node.put("type", "array");
            node.set("items", constrained(value(element, place, words), null, element));
            if (Set.class.isAssignableFrom(type)) {
                node.put("uniqueItems", true);
            }
            return node;
        }
        var pattern = PATTERNS.get(type);
        if (pattern != null) {
            return node.put("type", "string").put("pattern", "^(" + pattern + ")$");
        }
        if (type == Euros.class) {
            return node.put("type", "number")
                    .put("multipleOf", CENT)
                    .put("minimum", Euros.MAX.toBigDecimal().negate())
                    .put("maximum", Euros.MAX.toBigDecimal());
        }
        if (DECIMAL.contains(type)) {
            return node.put("type", "number").put("multipleOf", CENT);
        }
        if (WHOLE.contains(type)) {
            var small = type == int.class || type == Integer.class;
            return node.put("type", "integer")
                    .put("minimum", small ? Integer.MIN_VALUE : Long.MIN_VALUE)
                    .put("maximum", small ? Integer.MAX_VALUE : Long.MAX_VALUE);
        }
        if (type == boolean.class || type == Boolean.class) {
            return node.put("type", "boolean");
        }
        if (type == LocalDate.class) {
            return day();
        }
        if (type == String.class) {
            return node.put("type", "string").put("maxLength", Tree.LONGEST_TEXT);
        }
        if (type.isEnum()) {
            var names = node.put("type", "string").putArray("enum");
            for (var constant : type.getEnumConstants()) {
                names.add(((Enum<?>) constant).name());
            }
            return node;
        }
        if (type.isRecord()) {
            return record(type, place, words);
        }
        throw new IllegalStateException("Type of " + place + " must have a schema, but was: " + type);
    }

    /** Returns whether a record is a value that is written as one text or number. */
    static boolean plain(Class<?> type) {
        return PATTERNS.containsKey(type) || WHOLE.contains(type) || type == Euros.class || DECIMAL.contains(type);
    }

    private static ObjectNode day() {
        return Json.MAPPER
                .createObjectNode()
                .put("type", "string")
                .put("format", "date")
                .put("pattern", "^" + IsoDay.PATTERN + "$");
    }

    private static ObjectNode constrained(
            ObjectNode node, @Nullable RecordComponent component, AnnotatedType annotated) {
        if (has(Positive.class, component, annotated)) {
            positive(node, false);
        }
        if (has(PositiveOrZero.class, component, annotated)) {
            positive(node, true);
        }
        if (has(NotBlank.class, component, annotated)) {
            node.put("pattern", "\\S");
        }
        var form = component == null ? null : component.getAnnotatedType().getAnnotation(Pattern.class);
        if (form != null) {
            node.put("pattern", "^(?:" + form.regexp() + ")$");
        }
        if (has(NotEmpty.class, component, annotated)) {
            node.put(node.path("type").stringValue("").equals("array") ? "minItems" : "minLength", 1);
        }
        return node;
    }

    /** Says that a number is not negative; of a share, which is a text, that it has no minus sign. */
    private static void positive(ObjectNode node, boolean orZero) {
        if (node.path("type").stringValue("").equals("string")) {
            node.put("pattern", node.path("pattern").stringValue("").replace("-?", ""));
        } else if (orZero) {
            node.put("minimum", 0);
        } else {
            node.remove("minimum");
            node.put("exclusiveMinimum", 0);
        }
    }

    /** Returns whether a component must be given. */
    static boolean given(RecordComponent component) {
        var annotated = component.getAccessor().getAnnotatedReturnType();
        return component.getType().isPrimitive()
                || has(NotNull.class, component, annotated)
                || has(NotBlank.class, component, annotated)
                || has(NotEmpty.class, component, annotated);
    }

    private static boolean has(
            Class<? extends Annotation> constraint, @Nullable RecordComponent component, AnnotatedType annotated) {
        return annotated.isAnnotationPresent(constraint)
                || component != null && component.getAccessor().isAnnotationPresent(constraint);
    }

    /** Returns a schema that takes null too: what is absent or null is unknown. */
    private static ObjectNode orNull(ObjectNode schema) {
        var type = schema.path("type").stringValue("");
        var types = Json.MAPPER.createArrayNode().add(type).add("null");
        schema.set("type", types);
        if (schema.has("enum")) {
            schema.withArray("enum").addNull();
        }
        return schema;
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType parameterized
                ? (Class<?>) parameterized.getRawType()
                : (Class<?>) type;
    }
}
