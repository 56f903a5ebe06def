package fr.ess.core.proof;

import fr.ess.core.MalformedException;
import fr.ess.core.RnaNumber;
import fr.ess.core.Siren;
import fr.ess.core.Siret;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Count;
import fr.ess.core.measure.DateRange;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Days;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Flag;
import fr.ess.core.measure.Headcount;
import fr.ess.core.measure.Hours;
import fr.ess.core.measure.Months;
import fr.ess.core.measure.Share;
import fr.ess.core.measure.Units;
import jakarta.validation.Validator;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Values to try on the components of records: absent, empty, below and above every limit that a constraint names. */
public final class Samples {

    private static final int TRIES = 4_000;

    private final Validator validator;
    private final Map<Class<?>, List<Record>> made = new HashMap<>();

    /** Makes samples whose good ones are those that a validator passes. */
    public Samples(Validator validator) {
        this.validator = validator;
    }

    /** Returns values to try on a component, {@code null} among them where it can be. */
    public List<@Nullable Object> of(RecordComponent component) {
        return of(component.getAnnotatedType());
    }

    /** Returns the values to try that its constraints pass. */
    public List<@Nullable Object> good(Class<? extends Record> type, RecordComponent component) {
        return of(component).stream()
                .filter(sample -> validator
                        .validateValue(type, component.getName(), sample)
                        .isEmpty())
                .toList();
    }

    /**
     * Returns well-formed instances of a record: that which holds most, then that which holds least.
     *
     * @throws AssertionError if none is found
     */
    public List<Record> instances(Class<? extends Record> type) {
        var known = made.get(type);
        if (known == null) {
            made.put(type, List.of()); // a record that holds its own kind gets none within
            known = search(type);
            made.put(type, known);
        }
        return known;
    }

    private List<Record> search(Class<? extends Record> type) {
        var components = type.getRecordComponents();
        var goods =
                Stream.of(components).map(component -> good(type, component)).toList();
        var random = new Random(20261123);
        @Nullable Record most = null;
        @Nullable Record least = null;
        var mostHeld = -1;
        var leastHeld = Integer.MAX_VALUE;
        for (var i = 0; i < TRIES && (mostHeld < components.length || i < TRIES / 10); i++) {
            var bare = i % 2 == 0 ? 1 : 0;
            var arguments = new Object[components.length];
            for (var c = 0; c < components.length; c++) {
                var good = goods.get(c);
                if (good.isEmpty()) {
                    throw new AssertionError("No good sample for " + type.getName() + "." + components[c].getName());
                }
                var nulls = good.contains(null);
                arguments[c] = nulls && (bare == 1 || i > TRIES / 2 && random.nextInt(components.length + 1) == 0)
                        ? null
                        : held(good, random);
            }
            var built = build(type, arguments);
            if (built.isPresent()) {
                var held = weight(arguments);
                if (held > mostHeld) {
                    most = built.get();
                    mostHeld = held;
                }
                if (held < leastHeld) {
                    least = built.get();
                    leastHeld = held;
                }
            }
        }
        if (most == null || least == null) {
            throw new AssertionError("No well-formed sample for " + type.getName());
        }
        return most.equals(least) ? List.of(most) : List.of(most, least);
    }

    /** Counts what is held: a list with something in it counts, an empty one does not. */
    private static int weight(@Nullable Object[] arguments) {
        return (int) Stream.of(arguments)
                .filter(argument -> argument != null
                        && !(argument instanceof Collection<?> many && many.isEmpty())
                        && !(argument instanceof Map<?, ?> map && map.isEmpty()))
                .count();
    }

    private static @Nullable Object held(List<@Nullable Object> good, Random random) {
        var held = good.stream().filter(Objects::nonNull).toList();
        return held.isEmpty() ? null : held.get(random.nextInt(held.size()));
    }

    /** Calls the canonical constructor; nothing where the parts are refused. */
    static Optional<Record> build(Class<? extends Record> type, @Nullable Object[] arguments) {
        try {
            return Optional.of(construct(type, arguments));
        } catch (MalformedException e) {
            return Optional.empty(); // the parts do not fit together
        }
    }

    /** Calls the canonical constructor, whatever its access. */
    public static <R extends Record> R construct(Class<R> type, @Nullable Object[] arguments) {
        var types = Stream.of(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new AssertionError(e);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** Reads a component, whatever its access. */
    public static @Nullable Object read(RecordComponent component, Record from) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(from);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private List<@Nullable Object> of(AnnotatedType annotated) {
        var type = annotated.getType();
        var all = new LinkedHashSet<@Nullable Object>();
        if (type instanceof ParameterizedType many) {
            all.add(null);
            var held = ((AnnotatedParameterizedType) annotated).getAnnotatedActualTypeArguments();
            var raw = (Class<?>) many.getRawType();
            if (Map.class.isAssignableFrom(raw)) {
                all.addAll(maps(of(held[0]), of(held[1])));
            } else if (Collection.class.isAssignableFrom(raw)) {
                all.addAll(lists(of(held[0]), sizes(annotated)).stream()
                        .map(list -> Set.class.isAssignableFrom(raw) ? new LinkedHashSet<>(list) : list)
                        .toList());
            } else {
                throw none(annotated);
            }
        } else {
            var one = (Class<?>) type;
            if (!one.isPrimitive()) {
                all.add(null);
            }
            all.addAll(plain(one, annotated));
        }
        return new ArrayList<>(all);
    }

    private static AssertionError none(AnnotatedType type) {
        return new AssertionError("No samples for the type " + type + ": add some to " + Samples.class.getName());
    }

    private Collection<?> plain(Class<?> type, AnnotatedType annotated) {
        var limits = limits(annotated);
        if (type == boolean.class || type == Boolean.class) {
            return List.of(true, false);
        }
        if (type == int.class || type == Integer.class) {
            return around(
                    limits,
                    BigDecimal.ONE,
                    List.of(Integer.MIN_VALUE, Integer.MAX_VALUE),
                    number -> number.setScale(0, RoundingMode.FLOOR).intValueExact());
        }
        if (type == long.class || type == Long.class) {
            return around(
                    limits,
                    BigDecimal.ONE,
                    List.of(Long.MIN_VALUE, Long.MAX_VALUE),
                    number -> number.setScale(0, RoundingMode.FLOOR).longValueExact());
        }
        if (type == BigDecimal.class) {
            return around(limits, new BigDecimal("0.01"), List.of(new BigDecimal("1E+9")), number -> number);
        }
        if (type == Euros.class) {
            return around(limits, new BigDecimal("0.01"), List.of(Euros.MAX), Euros::of);
        }
        if (type == Headcount.class) {
            return around(limits, new BigDecimal("0.01"), List.of(Headcount.of(1_000)), Headcount::of);
        }
        if (type == Hours.class) {
            return around(limits, new BigDecimal("0.01"), List.of(Hours.of(1_000)), Hours::of);
        }
        if (type == Units.class) {
            return around(limits, new BigDecimal("0.01"), List.of(Units.of(1_000)), Units::of);
        }
        if (type == Share.class) {
            return around(limits, new BigDecimal("0.000001"), List.of(Share.of(1, 3), Share.of(3, 1)), Share::of);
        }
        if (type == Count.class) {
            return whole(limits, Count::of);
        }
        if (type == Months.class) {
            return whole(limits, Months::of);
        }
        if (type == Days.class) {
            return whole(limits, Days::of);
        }
        if (type == String.class) {
            return Stream.concat(
                            Stream.of(
                                    "",
                                    " ",
                                    "\t\n",
                                    "\u2003",
                                    "\u0000",
                                    "a",
                                    "A",
                                    "1",
                                    "É",
                                    "a b",
                                    "Association Alpha",
                                    "732829320",
                                    "73282932000074",
                                    "W751234567",
                                    "33100",
                                    "2A004",
                                    "9220",
                                    "94.99Z",
                                    "84",
                                    "11",
                                    "15",
                                    "101",
                                    "2026",
                                    "2026-11-23",
                                    "https://example.org"),
                            sizes(annotated).stream().map("x"::repeat))
                    .toList();
        }
        if (type == LocalDate.class) {
            return Stream.of("1900-01-01", "2014-08-02", "2026-11-23", "2099-12-31")
                    .map(LocalDate::parse)
                    .toList();
        }
        if (type == Year.class) {
            return List.of(Year.of(2014), Year.of(2026));
        }
        if (type == YearMonth.class) {
            return List.of(YearMonth.of(2014, 8), YearMonth.of(2026, 11));
        }
        if (type == Day.class) {
            return List.of(Day.parse("2014-08-02"), Day.parse("2026-11-23"));
        }
        if (type == DateRange.class) {
            return List.of(
                    DateRange.of(LocalDate.of(2014, 8, 2), LocalDate.of(2026, 11, 23)),
                    DateRange.ofUnboundedEnd(LocalDate.of(2026, 11, 23)));
        }
        if (type == Flag.class) {
            return List.of(Flag.YES, Flag.NO);
        }
        if (type == Code.class) {
            return List.of(new Code("List", "ENTRY"));
        }
        if (type == Siren.class) {
            return List.of(Siren.of("732829320"), Siren.of("356000000"));
        }
        if (type == Siret.class) {
            return List.of(Siret.of("73282932000074"), Siret.of("35600000000048"));
        }
        if (type == RnaNumber.class) {
            return List.of(RnaNumber.of("W751234567"), RnaNumber.of("W9R1011072"));
        }
        if (type.isEnum()) {
            return List.of(type.getEnumConstants());
        }
        if (type.isSealed()) {
            return Stream.of(type.getPermittedSubclasses())
                    .flatMap(leaf -> plain(leaf, annotated).stream())
                    .toList();
        }
        if (type.isRecord() && FactsRecords.measures(type)) {
            return texts(type.asSubclass(Record.class));
        }
        if (type.isRecord()) {
            return instances(type.asSubclass(Record.class));
        }
        throw none(annotated);
    }

    /** Returns the values of one part, a text, that a module has of its own. */
    private static List<? extends Record> texts(Class<? extends Record> type) {
        return Stream.of("45214200", "85312000")
                .map(text -> construct(type, new Object[] {text}))
                .toList();
    }

    private interface Make {
        Object of(BigDecimal number);
    }

    /** Returns the numbers at each limit and at zero, and one step either side. */
    private static Collection<Object> around(Set<BigDecimal> limits, BigDecimal step, List<?> others, Make make) {
        var all = new LinkedHashSet<Object>();
        for (var limit : limits) {
            for (var number : List.of(limit.subtract(step), limit, limit.add(step))) {
                all.add(make.of(number));
            }
        }
        all.addAll(others);
        return all;
    }

    private static Collection<Object> whole(Set<BigDecimal> limits, LongFunction<?> make) {
        return around(
                limits,
                BigDecimal.ONE,
                List.of(make.apply(1_000)),
                number -> make.apply(number.setScale(0, RoundingMode.FLOOR).longValueExact()));
    }

    private static Set<BigDecimal> limits(AnnotatedType type) {
        var limits = new LinkedHashSet<BigDecimal>();
        limits.add(BigDecimal.ZERO);
        for (var constraint : constraints(type)) {
            if (constraint instanceof Min min) {
                limits.add(BigDecimal.valueOf(min.value()));
            } else if (constraint instanceof Max max) {
                limits.add(BigDecimal.valueOf(max.value()));
            } else if (constraint instanceof DecimalMin min) {
                limits.add(new BigDecimal(min.value()));
            } else if (constraint instanceof DecimalMax max) {
                limits.add(new BigDecimal(max.value()));
            }
        }
        return limits;
    }

    /** Returns the sizes at each limit of a text or list, and one either side. */
    private static Set<Integer> sizes(AnnotatedType type) {
        return constraints(type).stream()
                .flatMap(
                        constraint -> constraint instanceof Size size ? Stream.of(size.min(), size.max()) : Stream.of())
                .filter(limit -> limit < 10_000)
                .flatMap(limit -> Stream.of(Math.max(0, limit - 1), limit, limit + 1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<Annotation> constraints(AnnotatedType type) {
        return List.of(type.getAnnotations());
    }

    /** Returns lists without an element, with each one, with two, and of each size. */
    private static List<List<@Nullable Object>> lists(List<@Nullable Object> elements, Set<Integer> sizes) {
        var lists = new ArrayList<List<@Nullable Object>>();
        lists.add(List.of());
        for (var element : elements) {
            lists.add(Collections.singletonList(element));
        }
        var held = elements.stream().filter(Objects::nonNull).toList();
        if (!held.isEmpty()) {
            lists.add(Arrays.asList(held.get(0), null));
            lists.add(Arrays.asList(held.get(0), held.get(held.size() - 1)));
            for (var size : sizes) {
                lists.add(IntStream.range(0, size)
                        .mapToObj(i -> (@Nullable Object) held.get(i % held.size()))
                        .collect(Collectors.toCollection(ArrayList::new)));
            }
        }
        return lists;
    }

    private static List<Map<@Nullable Object, @Nullable Object>> maps(
            List<@Nullable Object> keys, List<@Nullable Object> values) {
        var maps = new ArrayList<Map<@Nullable Object, @Nullable Object>>();
        maps.add(Map.of());
        for (var key : keys) {
            maps.add(Collections.singletonMap(key, values.get(values.size() - 1)));
        }
        for (var value : values) {
            maps.add(Collections.singletonMap(keys.get(keys.size() - 1), value));
        }
        return maps;
    }
}
