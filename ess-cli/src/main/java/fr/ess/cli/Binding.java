package fr.ess.cli;

import fr.ess.core.Fault;
import fr.ess.core.MalformedException;
import fr.ess.core.Must;
import fr.ess.core.measure.Count;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.DelegatingDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.TreeTraversingParser;
import tools.jackson.databind.type.LogicalType;

/**
 * Binds the facts of a dossier to their records, and tells every fault.
 *
 * <p>Data binding stops at the first component that a record refuses. So each record is guarded: what it refuses is noted, the
 * record is left out and reading goes on. Then the faulty places are cleared and all is read again, until nothing new
 * appears. A cleared place keeps its position in its list, so that paths are those of the file; where a record then asks for
 * what was cleared, that is an echo and is not told.
 */
final class Binding {

    private static final Pattern MESSAGE = Pattern.compile("(?s).*?\\bmust (.+), but was: (.*)");
    private static final Pattern REQUIRED = Pattern.compile("(?s)Missing required creator property '([^']+)'.*");

    private static final Set<Class<?>> WHOLE_NUMBERS = Set.of(int.class, long.class, Long.class, Count.class);

    private static final JsonMapper MAPPER = mapper();

    private Binding() {}

    private static JsonMapper mapper() {
        var module = new SimpleModule();
        module.addDeserializer(LocalDate.class, new DayDeserializer());
        module.setDeserializerModifier(new Guard());
        return JsonMapper.builder()
                .addModule(module)
                .disable(
                        MapperFeature.ALLOW_COERCION_OF_SCALARS,
                        MapperFeature.USE_GETTERS_AS_SETTERS,
                        MapperFeature.INFER_BUILDER_TYPE_BINDINGS)
                .disable(
                        DeserializationFeature.ACCEPT_FLOAT_AS_INT,
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES) // the guard refuses them, each with its path
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(EnumFeature.READ_ENUMS_USING_TO_STRING)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .withCoercionConfigDefaults(
                        config -> config.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
                .withCoercionConfig(
                        LogicalType.Textual,
                        config -> config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .build();
    }

    /**
     * Builds facts from a document.
     *
     * @param node  the facts, an object
     * @param type  their type
     * @param at  where they stand in the document
     * @param faults  where the faults go
     * @return the facts, or {@code null} if there is a fault
     */
    static @Nullable Object bind(JsonNode node, Class<?> type, Place at, List<Fault> faults) {
        var document = node.deepCopy();
        var found = new Found(document, at);
        faults.forEach(fault -> found.earlier.add(fault.path()));
        Object facts;
        do {
            found.begin();
            facts = MAPPER.readerFor(type).withAttribute(Found.class, found).readValue(document);
        } while (found.clear());
        faults.addAll(found.faults);
        return found.faults.isEmpty() ? facts : null;
    }

    /** The faults found so far in one document, over all readings. */
    private static final class Found {

        private final JsonNode document;
        private final Place at;
        private final List<Fault> faults = new ArrayList<>();
        private final Set<String> earlier = new HashSet<>();
        private final Set<Place> faulty = new HashSet<>();
        private final Set<Place> holders = new HashSet<>();
        private final List<Place> fresh = new ArrayList<>();

        Found(JsonNode document, Place at) {
            this.document = document;
            this.at = at;
        }

        void begin() {
            fresh.clear();
        }

        /** Clears the places at which the last reading found faults. Returns whether it is worth reading again. */
        boolean clear() {
            var cleared = false;
            for (var place : fresh) {
                cleared |= place.clear(document);
            }
            return cleared;
        }

        /** Returns the place of the value at which a parser stands, in the facts. */
        Place place(@Nullable TokenStreamContext context) {
            if (context == null || context.inRoot()) {
                return Place.ROOT;
            }
            var holder = place(context.getParent());
            return context.inArray()
                    ? holder.then(context.getCurrentIndex())
                    : context.currentName() == null ? holder : holder.then(context.currentName());
        }

        void unknown(Place place, Collection<Object> known) {
            if (!faulty.contains(place)) {
                note(place);
                var names = known.stream().map(String::valueOf).collect(Collectors.joining(", "));
                add(place, Musts.of("known", names), Shown.text(String.valueOf(place.name())));
            }
        }

        /** Notes what a record or value refused. */
        void refused(Place place, Class<?> type, JacksonException refusal) {
            @Nullable Throwable cause = refusal;
            while (cause instanceof JacksonException) {
                cause = cause.getCause();
            }
            if (cause instanceof MalformedException malformed) {
                var places = new ArrayList<Place>();
                for (var fault : malformed.faults()) {
                    var within = place.along(fault.path());
                    if (!echoes(within, fault.must())) {
                        places.add(within);
                        add(within, fault.must(), Shown.lines(fault.seen()).replace('\n', ' '));
                    }
                }
                places.forEach(this::note);
            } else if (cause != null) {
                one(place, type, String.valueOf(cause.getMessage()));
            } else {
                mismatch(place, type, refusal);
            }
        }

        private void mismatch(Place place, Class<?> type, JacksonException refusal) {
            var within = place;
            for (var step : refusal.getPath()) {
                within = step.getPropertyName() == null
                        ? within.then(step.getIndex())
                        : within.then(step.getPropertyName());
            }
            var message = String.valueOf(refusal.getOriginalMessage());
            var required = REQUIRED.matcher(message);
            if (required.matches()) {
                var missing = place.then(required.group(1));
                if (!echoes(missing, Must.BE_GIVEN)) {
                    note(missing);
                    add(missing, Must.BE_GIVEN, "null");
                }
            } else {
                var wanted = within.equals(place) ? type : wanted(refusal);
                one(within, wanted == null ? type : wanted, message);
            }
        }

        private static @Nullable Class<?> wanted(JacksonException refusal) {
            return refusal instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
        }

        private void one(Place place, Class<?> type, String message) {
            if (!echoes(place, null)) {
                note(place);
                var node = place.in(document);
                add(place, must(type, node, message), Shown.node(node));
            }
        }

        private void note(Place place) {
            faulty.add(place);
            for (@Nullable Place holder = place; holder != null && holders.add(holder); ) {
                holder = holder.parent();
            }
        }

        /** Returns whether a fault only repeats an earlier one: at the same place, or for want of what was cleared. */
        private boolean echoes(Place place, @Nullable Must must) {
            if (!faulty.contains(place) && earlier.contains(place.under(at).toString())) {
                note(place);
            }
            return faulty.contains(place) || Must.BE_GIVEN.equals(must) && holders.contains(place);
        }

        private void add(Place place, Must must, String seen) {
            fresh.add(place);
            faults.add(new Fault(place.under(at).toString(), must, seen));
        }
    }

    /** Returns what a value of a type must be. */
    private static Must must(Class<?> type, @Nullable JsonNode node, String message) {
        if (type.isEnum()) {
            var names = Arrays.stream(type.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .collect(Collectors.joining(", "));
            return Musts.of("one-of", names);
        }
        if (node == null || node.isNull()) {
            return Must.BE_GIVEN;
        }
        if (Collection.class.isAssignableFrom(type)) {
            return Musts.of("list");
        }
        var name = name(type);
        if (Musts.has(name)) {
            return Musts.of(name);
        }
        var own = MESSAGE.matcher(message);
        return own.matches()
                ? new Must(
                        "must " + own.group(1), Musts.of("hold", own.group(1)).fr())
                : Musts.of(type.isRecord() && !node.isObject() ? "object" : "value");
    }

    /** Returns the name under which the words of the command say what a value of a type must be. */
    static String name(Class<?> type) {
        return WHOLE_NUMBERS.contains(type) ? "Integer" : type == boolean.class ? "Boolean" : type.getSimpleName();
    }

    /** Guards the reading of every record and value. */
    private static final class Guard extends ValueDeserializerModifier {

        private static final long serialVersionUID = 1L;

        @Override
        public ValueDeserializer<?> modifyDeserializer(
                DeserializationConfig config, BeanDescription.Supplier type, ValueDeserializer<?> deserializer) {
            // Texts and numbers are guarded by what holds them, which knows better what they stand for.
            return type.getBeanClass().getPackageName().startsWith("java.") ? deserializer : new Guarded(deserializer);
        }
    }

    /** The reading of one record or value: notes what it refuses, then stands where the value ends. */
    private static final class Guarded extends DelegatingDeserializer {

        Guarded(ValueDeserializer<?> deserializer) {
            super(deserializer);
        }

        @Override
        protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> deserializer) {
            return new Guarded(deserializer);
        }

        @Override
        public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) {
            if (!(context.getAttribute(Found.class) instanceof Found found)
                    || !(parser instanceof TreeTraversingParser)) {
                return super.deserialize(parser, context);
            }
            var structured = parser.currentToken().isStructStart();
            var inside = parser.streamReadContext();
            var place = found.place(structured ? inside.getParent() : inside);
            var node = place.in(found.document);
            if (node != null && node.isObject()) {
                var known = getKnownPropertyNames();
                for (var name : node.propertyNames()) {
                    if (!known.contains(name)) {
                        found.unknown(place.then(name), known);
                    }
                }
            }
            try {
                return super.deserialize(parser, context);
            } catch (JacksonException refusal) {
                found.refused(place, handledType(), refusal);
                while (structured && within(parser.streamReadContext(), inside)) {
                    parser.nextToken();
                }
                return null;
            }
        }

        private static boolean within(@Nullable TokenStreamContext context, TokenStreamContext outer) {
            for (var each = context; each != null; each = each.getParent()) {
                if (each == outer) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Reads days as they are written to the command, and in no other form that Java would take. */
    private static final class DayDeserializer extends StdDeserializer<LocalDate> {

        DayDeserializer() {
            super(LocalDate.class);
        }

        @Override
        public @Nullable LocalDate deserialize(JsonParser parser, DeserializationContext context) {
            var day = parser.currentToken().isScalarValue() ? IsoDay.parse(parser.getString()) : null;
            return day != null ? day : (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
        }
    }
}
