package fr.ess.cli;

import fr.ess.core.Must;
import fr.ess.core.RnaNumber;
import fr.ess.core.Siren;
import fr.ess.core.Siret;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Count;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Months;
import fr.ess.core.measure.Share;
import fr.ess.core.rule.Explainer;
import fr.ess.procurement.CpvCode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What is asked of a component: one value, or several of a list of values.
 *
 * @param type  the type of the value, or of each value
 * @param several  whether it is a list of them
 */
record Question(Class<?> type, boolean several) {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Set<Class<?>> WHOLE =
            Set.of(int.class, Integer.class, long.class, Long.class, Count.class, Months.class);
    private static final Set<Class<?>> DIGITS = Set.of(Siren.class, Siret.class, RnaNumber.class, CpvCode.class);
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]+");
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,30}([.,][0-9]{1,9})?");
    private static final Set<String> UNKNOWN = Set.of("?", "unknown", "inconnu", "inconnue");
    private static final Set<String> YES = Set.of("yes", "y", "oui", "o", "true", "vrai");
    private static final Set<String> NO = Set.of("no", "n", "non", "false", "faux");
    private static final Set<String> NONE = Set.of("none", "aucun", "aucune");

    /** Returns the question of a component of a type, which is no record and no list of records. */
    static Question of(Type type) {
        return type instanceof ParameterizedType many
                        && many.getRawType() instanceof Class<?> list
                        && Collection.class.isAssignableFrom(list)
                ? new Question((Class<?>) many.getActualTypeArguments()[0], true)
                : new Question((Class<?>) type, false);
    }

    /** Returns whether a text says that the person does not know. */
    static boolean unknown(String text) {
        return UNKNOWN.contains(text.strip().toLowerCase(Locale.ROOT));
    }

    /** Returns whether a text says that there is none. */
    static boolean none(String text) {
        return NONE.contains(text.strip().toLowerCase(Locale.ROOT));
    }

    /** Says what is expected, and lists the choices. */
    List<String> hints(Explainer words) {
        var hints = new ArrayList<String>();
        if (type.isEnum()) {
            hints.add(words.say(several ? "ask.several" : "ask.one"));
            var constants = type.getEnumConstants();
            for (var i = 0; i < constants.length; i++) {
                hints.add("  " + (i + 1) + "  " + words.code(Code.of((Enum<?>) constants[i])));
            }
        } else {
            var kind = words.say("ask." + Binding.name(type));
            hints.add(several ? words.say("ask.list", kind) : kind);
        }
        return hints;
    }

    /** Returns what an answer must be. */
    Must must() {
        if (type.isEnum()) {
            return Musts.of(several ? "answer.several" : "answer.one", type.getEnumConstants().length);
        }
        var name = Binding.name(type);
        return Musts.of(Musts.has("answer." + name) ? "answer." + name : name);
    }

    /** Reads an answer, or returns {@code null} when it is malformed. */
    @Nullable
    JsonNode read(String text, Explainer words) {
        if (text.length() > Tree.LONGEST_TEXT) {
            return null;
        }
        if (!several) {
            return one(text.strip(), words);
        }
        var list = NODES.arrayNode();
        if (none(text)) {
            return list;
        }
        for (var part : text.split(type.isEnum() ? "[,;]" : ";", -1)) {
            var value = one(part.strip(), words);
            if (value == null) {
                return null;
            }
            list.add(value);
        }
        return list;
    }

    private @Nullable JsonNode one(String text, Explainer words) {
        if (text.isEmpty()) {
            return null;
        }
        if (type.isEnum()) {
            return choice(text, words);
        }
        if (type == boolean.class || type == Boolean.class) {
            var answer = text.toLowerCase(Locale.ROOT);
            return YES.contains(answer)
                    ? NODES.booleanNode(true)
                    : NO.contains(answer) ? NODES.booleanNode(false) : null;
        }
        if (type == Euros.class || Schema.DECIMAL.contains(type)) {
            return number(text.replace("€", ""));
        }
        if (WHOLE.contains(type)) {
            return whole(text);
        }
        if (type == LocalDate.class) {
            return IsoDay.parse(text) == null ? null : NODES.stringNode(text);
        }
        if (type == Share.class) {
            return NODES.stringNode(SPACES.matcher(text).replaceAll(" "));
        }
        return NODES.stringNode(DIGITS.contains(type) ? SPACES.matcher(text).replaceAll("") : text);
    }

    private static @Nullable JsonNode number(String text) {
        var plain = SPACES.matcher(text).replaceAll("");
        return NUMBER.matcher(plain).matches() ? NODES.numberNode(new BigDecimal(plain.replace(',', '.'))) : null;
    }

    private static @Nullable JsonNode whole(String text) {
        var plain = SPACES.matcher(text).replaceAll("");
        if (!plain.matches("[+-]?[0-9]{1,30}")) {
            return null;
        }
        var number = new BigInteger(plain);
        return number.bitLength() < Integer.SIZE
                ? NODES.numberNode(number.intValue())
                : number.bitLength() < Long.SIZE ? NODES.numberNode(number.longValue()) : NODES.numberNode(number);
    }

    private @Nullable JsonNode choice(String text, Explainer words) {
        var constants = type.getEnumConstants();
        for (var i = 0; i < constants.length; i++) {
            var constant = (Enum<?>) constants[i];
            if (text.equals(String.valueOf(i + 1))
                    || text.equalsIgnoreCase(constant.name())
                    || text.equalsIgnoreCase(words.code(Code.of(constant)))) {
                return NODES.stringNode(constant.name());
            }
        }
        return null;
    }
}
