package fr.ess.procurement.decp;

import fr.ess.core.Siret;
import fr.ess.core.measure.Euros;
import fr.ess.procurement.CpvCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes an award of what stands on a tape, and notes every defect on the way. */
final class Extraction {

    /** How many defects of a row are told. */
    static final int MOST = 1000;

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;
    private static final long LOW = 20_000;
    private static final long HIGH = 99_999_999_900L;

    private static final List<String> SOCIAL =
            List.of("Clause sociale", "Critère social", "Marché réservé", "Concession réservée");
    private static final List<String> ENVIRONMENTAL = List.of("Clause environnementale", "Critère environnemental");
    private static final String NO_SOCIAL = "Pas de considération sociale";
    private static final String NO_ENVIRONMENTAL = "Pas de considération environnementale";
    private static final Set<String> MARKS =
            Set.of("NC", "MQ", "MQ NC", "CDL", "N/A", "NA", "NR", "NULL", "SANS OBJET", "NON COMMUNIQUE", "-");

    private static final Set<String> YES = Set.of("true", "oui", "1", "vrai");

    private static final Set<Name> WRAPPERS = EnumSet.of(
            Name.TECHNIQUE,
            Name.MODE,
            Name.HOLDER,
            Name.CONCESSION_HOLDER,
            Name.SOCIAL_ONE,
            Name.ENVIRONMENTAL_ONE,
            Name.MODIFICATION,
            Name.SUBCONTRACT);

    private static final List<Considerations<SocialConsideration>> SOCIAL_ANSWERS = answers(SocialConsideration.class);
    private static final List<Considerations<EnvironmentalConsideration>> ENVIRONMENTAL_ANSWERS =
            answers(EnvironmentalConsideration.class);

    private static final Clauses NOTHING_SAID = new Clauses(SOCIAL_ANSWERS.get(0), ENVIRONMENTAL_ANSWERS.get(0));

    /** Every answer, by what was named: the lowest bit for "none", one more for each consideration. */
    private static <E extends Enum<E>> List<Considerations<E>> answers(Class<E> sort) {
        var all = List.copyOf(EnumSet.allOf(sort));
        var answers = new ArrayList<Considerations<E>>();
        for (var bits = 0; bits < 2 << all.size(); bits++) {
            var values = EnumSet.noneOf(sort);
            for (var i = 0; i < all.size(); i++) {
                if ((bits & 2 << i) != 0) {
                    values.add(all.get(i));
                }
            }
            var none = (bits & 1) != 0;
            var answer = values.isEmpty()
                    ? none ? Considerations.Answer.NONE : Considerations.Answer.UNKNOWN
                    : none ? Considerations.Answer.CONTRADICTORY : Considerations.Answer.SOME;
            answers.add(new Considerations<>(answer, values));
        }
        return List.copyOf(answers);
    }

    private final Tape tape;

    /** Numbers that were found sound: buyers and holders come again. */
    private final @Nullable String[] sound = new String[1 << 10];

    private List<Defect> defects = List.of();
    private long row;
    private long line;
    private boolean table;

    Extraction(Tape tape) {
        this.tape = tape;
    }

    /** Makes the award of the row on the tape. */
    Award award(long number, long at, DecpFormat format, AwardKind kind) {
        defects = List.of();
        row = number;
        line = at;
        table = format == DecpFormat.TABLE;
        var concession = kind == AwardKind.CONCESSION;

        @Nullable String id = null;
        @Nullable String uid = null;
        var buyer = Operator.UNKNOWN;
        @Nullable String nature = null;
        @Nullable String object = null;
        @Nullable CpvCode cpv = null;
        @Nullable String procedure = null;
        @Nullable String place = null;
        var amount = -1;
        @Nullable Euros euros = null;
        var length = -1;
        @Nullable Integer months = null;
        @Nullable LocalDate notified = null;
        @Nullable LocalDate published = null;
        List<String> techniques = List.of();
        List<String> modes = List.of();
        @Nullable String framework = null;
        @Nullable Boolean innovative = null;
        @Nullable Integer offers = null;
        List<Operator> holders = List.of();
        var social = -1;
        var environmental = -1;
        List<Modification> modifications = List.of();
        @Nullable Boolean subcontracted = null;
        List<Subcontract> subcontracts = List.of();
        var idNode = -1;
        var notifiedNode = -1;
        var advance = -1;
        var rate = -1;
        var union = -1;
        var france = -1;

        for (int i = 1, end = tape.to[0]; i < end; i = tape.next(i)) {
            var name = tape.name[i];
            if (name < 0) {
                continue;
            }
            switch (Name.of(name)) {
                case ID -> {
                    idNode = i;
                    id = text(i);
                }
                case UID -> uid = text(i);
                case BUYER, AUTHORITY -> buyer = buyer(i);
                case NATURE -> nature = common(i);
                case OBJECT -> object = text(i);
                case CPV -> cpv = cpv(i);
                case PROCEDURE -> procedure = common(i);
                case PLACE -> place = place(i);
                case AMOUNT, VALUE -> {
                    if (amount < 0 || tape.name[i] == (concession ? Name.VALUE : Name.AMOUNT).ordinal()) {
                        amount = i;
                    }
                }
                case MONTHS -> {
                    length = i;
                    months = months(i);
                }
                case NOTIFIED, SIGNED -> {
                    if (notifiedNode < 0 || tape.name[i] == (concession ? Name.SIGNED : Name.NOTIFIED).ordinal()) {
                        notifiedNode = i;
                        notified = day(i);
                    }
                }
                case PUBLISHED -> published = day(i);
                case BEGUN -> day(i);
                case TECHNIQUES -> techniques = texts(i);
                case MODES -> modes = texts(i);
                case FRAMEWORK -> framework = mark(i) ? null : text(i);
                case INNOVATIVE -> innovative = flag(i);
                case OFFERS -> offers = whole(i);
                case HOLDERS, CONCESSION_HOLDERS -> holders = holders(i);
                case SOCIAL -> social = social(i);
                case ENVIRONMENTAL -> environmental = environmental(i);
                case MODIFICATIONS -> modifications = modifications(i);
                case SUBCONTRACTED -> subcontracted = flag(i);
                case ADVANCE -> advance = i;
                case ADVANCE_RATE -> rate = i;
                case FROM_UNION -> union = i;
                case FROM_FRANCE -> france = i;
                case SUBCONTRACTS -> subcontracts = subcontracts(i);
                default -> {
                    // a property of the format that an award does not keep
                }
            }
        }

        var modified = table && isModification(modifications);
        if (amount >= 0) {
            euros = amount(amount, true);
        } else if (format != DecpFormat.OF_2019 || !concession) {
            missing(concession ? Name.VALUE : Name.AMOUNT);
        }
        if (idNode < 0 && !(table && uid != null)) {
            missing(Name.ID);
        } else if (idNode >= 0 && (id == null || zeros(id))) {
            note(DefectKind.NO_NUMBER, idNode);
        }
        if (notifiedNode < 0) {
            missing(concession ? Name.SIGNED : Name.NOTIFIED);
        }
        if (buyer == Operator.UNKNOWN && !(table && uid != null)) {
            missing(concession ? Name.AUTHORITY : Name.BUYER);
        }
        if (notified != null && published != null && published.isBefore(notified)) {
            note(DefectKind.PUBLISHED_BEFORE, notifiedNode);
        }
        if (advance >= 0 && rate >= 0 && granted(advance) && compare(rate, -1) == 0) {
            note(DefectKind.ADVANCE_RATE_UNKNOWN, rate);
        }
        if (union >= 0 && france >= 0 && compare(france, union) > 0) {
            note(DefectKind.ORIGIN_SHARES, france);
        }
        if (!tape.twice.isEmpty()) {
            tape.twice.forEach(name -> note(
                    DefectKind.DUPLICATE_PROPERTY, tape.path(0, Name.of(name).text()), ""));
        }
        if (!tape.misspelt.isEmpty()) {
            tape.misspelt.forEach(name -> note(DefectKind.PROPERTY_SPELLING, tape.path(0), name));
        }
        if (modified) {
            var modification = modifications.get(0);
            modifications =
                    List.of(new Modification(modification.number(), euros, months, notified, published, holders));
            euros = null;
        }
        return new Award(
                new Origin(number, at, format),
                new Identity(kind, id, uid, buyer),
                new Subject(nature, object, cpv, procedure, place),
                new Terms(euros, months, notified, published),
                technique(techniques, modes, framework, innovative, offers),
                holders,
                social <= 0 && environmental <= 0
                        ? NOTHING_SAID
                        : new Clauses(
                                SOCIAL_ANSWERS.get(Math.max(0, social)),
                                ENVIRONMENTAL_ANSWERS.get(Math.max(0, environmental))),
                modifications.isEmpty() && subcontracts.isEmpty() && subcontracted == null
                        ? Performance.UNKNOWN
                        : new Performance(modifications, subcontracted, subcontracts),
                defects);
    }

    private static Technique technique(
            List<String> techniques,
            List<String> modes,
            @Nullable String framework,
            @Nullable Boolean innovative,
            @Nullable Integer offers) {
        return techniques.isEmpty() && modes.isEmpty() && framework == null && innovative == null && offers == null
                ? Technique.UNKNOWN
                : new Technique(techniques, modes, framework, innovative, offers);
    }

    /** Returns whether a row of a table tells a modification and not the contract itself, which is number zero. */
    private static boolean isModification(List<Modification> modifications) {
        if (modifications.isEmpty()) {
            return false;
        }
        var number = modifications.get(0).number();
        return number != null && number > 0;
    }

    private boolean granted(int node) {
        return tape.type[node] == Tape.TRUE
                || tape.type[node] == Tape.TEXT
                        && tape.length(node) <= 4
                        && YES.contains(tape.string(node).toLowerCase(Locale.ROOT));
    }

    /** Compares two numbers, or one with zero if there is no other; -1 if one cannot be read. */
    private int compare(int node, int other) {
        var one = Figures.cents(tape.chars, tape.from[node], tape.to[node]);
        var two = other < 0 ? 0 : Figures.cents(tape.chars, tape.from[other], tape.to[other]);
        if (one != Figures.NONE && two != Figures.NONE) {
            return Long.compare(one, two);
        }
        var left = tape.holds(node) ? null : tape.decimal(node);
        var right = other < 0 ? BigDecimal.ZERO : tape.holds(other) ? null : tape.decimal(other);
        return left == null || right == null ? -1 : left.compareTo(right);
    }

    private void note(DefectKind kind, int node) {
        if (defects.size() > MOST) {
            return;
        }
        var shown = tape.holds(node) ? tape.type[node] == Tape.LIST ? "[…]" : "{…}" : tape.string(node);
        note(kind, tape.path(node), shown);
    }

    private void note(DefectKind kind, String path, String seen) {
        if (defects.size() > MOST) {
            return;
        }
        if (defects.isEmpty()) {
            defects = new ArrayList<>();
        }
        defects.add(new Defect(kind, row, line, path, seen));
        if (defects.size() == MOST) {
            defects.add(new Defect(DefectKind.MANY, row, line, tape.path(0), ""));
        }
    }

    private void missing(Name name) {
        note(DefectKind.MISSING, tape.path(0, name.text()), "");
    }

    /** Returns whether a text stands for "not known": empty, or one of the marks of the exports. */
    private boolean mark(int node) {
        if (tape.type[node] == Tape.NULL) {
            return true;
        }
        if (tape.type[node] != Tape.TEXT || tape.length(node) > 20) {
            return false;
        }
        if (tape.blank(node)) {
            return true;
        }
        var first = tape.chars[tape.from[node]];
        if (first >= '0' && first <= '9') {
            return false;
        }
        return mark(tape.string(node));
    }

    static boolean mark(String text) {
        var plain = text.strip();
        if (plain.isEmpty() || plain.length() > 40) {
            return plain.isEmpty();
        }
        var upper = plain.toUpperCase(Locale.ROOT);
        return MARKS.contains(upper) || upper.startsWith("INX ");
    }

    private @Nullable String text(int node) {
        if (tape.holds(node)) {
            note(DefectKind.WRONG_TYPE, node);
            return null;
        }
        if (tape.type[node] != Tape.TEXT) {
            if (tape.type[node] != Tape.NULL) {
                note(DefectKind.WRONG_TYPE, node);
                return tape.string(node);
            }
            return null;
        }
        return tape.blank(node) ? null : tape.string(node);
    }

    private @Nullable String common(int node) {
        return tape.type[node] == Tape.TEXT && !tape.blank(node) ? tape.common(node) : text(node);
    }

    /** Reads a text, one in a list, or several; an object around the list is stepped into. */
    private List<String> texts(int node) {
        var list = inner(node);
        if (!tape.holds(list)) {
            var text = common(list);
            return text == null ? List.of() : List.of(text);
        }
        if (tape.to[list] == list + 2 && tape.type[list + 1] == Tape.TEXT) {
            var text = common(list + 1);
            return text == null ? List.of() : List.of(text);
        }
        var texts = new ArrayList<String>();
        for (int i = list + 1, end = tape.to[list]; i < end; i = tape.next(i)) {
            var text = tape.name[i] == Tape.DEAD ? null : common(inner(i));
            if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** Steps into an object that wraps a list or an element of one, as the format of 2022 does. */
    private int inner(int node) {
        if (tape.type[node] != Tape.OBJECT) {
            return node;
        }
        for (int i = node + 1, end = tape.to[node]; i < end; i = tape.next(i)) {
            if (tape.name[i] >= 0 && WRAPPERS.contains(Name.of(tape.name[i]))) {
                return i;
            }
        }
        return node;
    }

    private @Nullable String place(int node) {
        if (tape.type[node] != Tape.OBJECT) {
            return common(node);
        }
        var code = tape.get(node, Name.CODE);
        return code < 0 ? null : common(code);
    }

    private @Nullable CpvCode cpv(int node) {
        if (mark(node)) {
            note(DefectKind.PLACEHOLDER, node);
            return null;
        }
        var text = common(node);
        if (text == null) {
            return null;
        }
        if (CpvCode.isValid(text)) {
            return new CpvCode(text.length() == 8 ? text : text.substring(0, 8));
        }
        note(DefectKind.CPV_FORM, node);
        return null;
    }

    private @Nullable Boolean flag(int node) {
        switch (tape.type[node]) {
            case Tape.TRUE:
                return Boolean.TRUE;
            case Tape.FALSE:
                return Boolean.FALSE;
            case Tape.NULL:
                return null;
            default:
                break;
        }
        if (tape.holds(node)) {
            note(DefectKind.WRONG_TYPE, node);
            return null;
        }
        if (mark(node)) {
            note(DefectKind.PLACEHOLDER, node);
            return null;
        }
        var text = tape.string(node).strip().toLowerCase(Locale.ROOT);
        @Nullable
        Boolean flag = switch (text) {
            case "true", "oui", "1", "vrai" -> Boolean.TRUE;
            case "false", "non", "0", "faux" -> Boolean.FALSE;
            default -> null;
        };
        if (flag == null) {
            note(DefectKind.UNREADABLE, node);
        } else if (!table) {
            note(DefectKind.WRONG_TYPE, node);
        }
        return flag;
    }

    private @Nullable Integer whole(int node) {
        if (tape.type[node] == Tape.INTEGER) {
            var quick = Figures.whole(tape.chars, tape.from[node], tape.to[node]);
            if (quick >= 0) {
                return quick;
            }
        }
        var number = number(node);
        if (number == null) {
            return null;
        }
        try {
            return number.intValueExact();
        } catch (ArithmeticException e) {
            note(DefectKind.UNREADABLE, node);
            return null;
        }
    }

    /** Reads a number, or a number in a text, which in JSON is a defect. */
    private @Nullable BigDecimal number(int node) {
        if (tape.type[node] == Tape.NULL) {
            return null;
        }
        if (tape.holds(node) || tape.type[node] == Tape.TRUE || tape.type[node] == Tape.FALSE) {
            note(DefectKind.WRONG_TYPE, node);
            return null;
        }
        if (mark(node)) {
            note(DefectKind.PLACEHOLDER, node);
            return null;
        }
        if (tape.type[node] == Tape.TEXT && !table) {
            note(DefectKind.WRONG_TYPE, node);
        }
        var number = tape.decimal(node);
        if (number == null && tape.type[node] == Tape.TEXT && tape.length(node) <= 40) {
            number = Figures.decimal(french(tape.string(node)));
        }
        if (number == null) {
            note(DefectKind.UNREADABLE, node);
        }
        return number;
    }

    /** Returns an amount such as {@code 1 234,50 €} as {@code 1234.50}. */
    private static String french(String text) {
        var plain = text.replaceAll("[\\s\\u00a0\\u2000-\\u200a\\u202f]", "");
        plain = plain.endsWith("€") ? plain.substring(0, plain.length() - 1) : plain;
        return plain.indexOf('.') < 0 ? plain.replace(',', '.') : plain;
    }

    private @Nullable Integer months(int node) {
        var quick = tape.type[node] == Tape.INTEGER || table && tape.type[node] == Tape.TEXT
                ? Figures.whole(tape.chars, tape.from[node], tape.to[node])
                : -1;
        @Nullable Integer months = quick >= 0 ? (Integer) quick : whole(node);
        if (months == null) {
            return null;
        }
        if (months < 1) {
            note(DefectKind.OUT_OF_BOUNDS, node);
        } else if (months == 360 || months == 365 || months == 366) {
            note(DefectKind.DURATION_IN_DAYS, node);
        }
        return months;
    }

    private @Nullable Euros amount(int node, boolean judged) {
        var kind = tape.type[node];
        var cents = kind == Tape.INTEGER || kind == Tape.DECIMAL || table && kind == Tape.TEXT
                ? Figures.cents(tape.chars, tape.from[node], tape.to[node])
                : Figures.NONE;
        if (cents == Figures.NONE) {
            var number = number(node);
            if (number == null) {
                return null;
            }
            if (number.precision() - (long) number.scale() > 13) {
                note(DefectKind.AMOUNT_IMPOSSIBLE, node);
                return null;
            }
            var rounded = number.precision() - (long) number.scale() < -3
                    ? BigDecimal.ZERO
                    : number.setScale(2, RoundingMode.HALF_UP);
            if (rounded.compareTo(number) != 0) {
                note(DefectKind.AMOUNT_FRACTION, node);
            }
            cents = rounded.unscaledValue().longValueExact();
        } else if (cents > Euros.MAX.cents()) {
            note(DefectKind.AMOUNT_IMPOSSIBLE, node);
            return null;
        }
        if (judged && cents < LOW) {
            note(cents <= 0 ? DefectKind.AMOUNT_NOT_POSITIVE : DefectKind.AMOUNT_UNLIKELY_LOW, node);
        } else if (judged && cents >= HIGH) {
            note(DefectKind.AMOUNT_UNLIKELY_HIGH, node);
        }
        return Euros.ofCents(cents);
    }

    private @Nullable LocalDate day(int node) {
        if (mark(node)) {
            note(DefectKind.PLACEHOLDER, node);
            return null;
        }
        if (tape.type[node] != Tape.TEXT) {
            note(DefectKind.WRONG_TYPE, node);
            return null;
        }
        var from = tape.from[node];
        var to = tape.to[node];
        @Nullable LocalDate day = Figures.day(tape.chars, from, to);
        if (day != null && to - from > 10) {
            note(DefectKind.DAY_WITH_OFFSET, node);
        }
        if (day == null) {
            day = loose(tape.length(node) > 40 ? "" : tape.string(node).strip());
            note(day == null ? DefectKind.UNREADABLE : DefectKind.DAY_FORM, node);
        }
        if (day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)) {
            note(DefectKind.DAY_UNLIKELY, node);
            return null;
        }
        return day;
    }

    /** Reads a day such as {@code 2019-1-1}, {@code 01/01/2019} or one with spaces around. */
    private static @Nullable LocalDate loose(String text) {
        var french = text.indexOf('/') >= 0;
        var parts = text.split(french ? "/" : "-", -1);
        if (parts.length != 3 || text.length() > 10) {
            return null;
        }
        var numbers = new int[3];
        for (var i = 0; i < 3; i++) {
            numbers[i] = Figures.whole(parts[i].toCharArray(), 0, parts[i].length());
        }
        return parts[french ? 2 : 0].length() == 4
                ? Figures.day(numbers[french ? 2 : 0], numbers[1], numbers[french ? 0 : 2])
                : null;
    }

    private static boolean zeros(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) != '0') {
                return false;
            }
        }
        return true;
    }

    private Operator buyer(int node) {
        if (tape.type[node] != Tape.OBJECT) {
            if (tape.type[node] != Tape.TEXT || tape.blank(node)) {
                return Operator.UNKNOWN;
            }
            note(DefectKind.WRONG_TYPE, node);
            return new Operator(siret(node), OperatorIdKind.SIRET, null);
        }
        var id = tape.get(node, Name.ID);
        var label = tape.get(node, Name.LABEL);
        var name = label < 0 ? null : common(label);
        if (id < 0) {
            note(DefectKind.MISSING, tape.path(node, Name.ID.text()), "");
            return name == null ? Operator.UNKNOWN : new Operator(null, OperatorIdKind.SIRET, name);
        }
        return new Operator(siret(id), OperatorIdKind.SIRET, name);
    }

    /** Reads the number of an establishment, without spaces, whatever it is. */
    private @Nullable String siret(int node) {
        if (mark(node)) {
            note(DefectKind.PLACEHOLDER, node);
            return null;
        }
        var text = common(node);
        if (text == null) {
            return null;
        }
        var slot = text.hashCode() & sound.length - 1;
        if (text.equals(sound[slot])) {
            return text;
        }
        if (text.length() == 14 && Siret.isValid(text)) {
            sound[slot] = text;
            return text;
        }
        var plain = text.replaceAll("[\\s\\u00a0\\u2000-\\u200a\\u202f]", "");
        if (plain.length() == 14 && digits(plain)) {
            if (plain.length() != text.length()) {
                note(DefectKind.SIRET_SPACES, node);
            }
            if (!Siret.isValid(plain)) {
                note(DefectKind.SIRET_KEY, node);
            }
        } else {
            note(DefectKind.SIRET_FORM, node);
        }
        return plain;
    }

    private static boolean digits(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private List<Operator> holders(int node) {
        if (tape.type[node] == Tape.NULL) {
            return List.of();
        }
        if (tape.type[node] == Tape.OBJECT) { // one holder that no list holds
            note(DefectKind.WRONG_TYPE, node);
            return List.of(operator(inner(node)));
        }
        if (tape.type[node] != Tape.LIST) {
            return bare(node);
        }
        var first = node + 1;
        if (tape.to[node] == first) {
            return List.of();
        }
        if (tape.next(first) == tape.to[node]) {
            return element(first);
        }
        var holders = new ArrayList<Operator>();
        for (int i = first, end = tape.to[node]; i < end; i = tape.next(i)) {
            holders.addAll(element(i));
        }
        return holders;
    }

    private List<Operator> element(int node) {
        if (tape.type[node] == Tape.OBJECT) {
            return List.of(operator(inner(node)));
        }
        return tape.type[node] == Tape.LIST ? holders(node) : bare(node);
    }

    private List<Operator> bare(int node) {
        if (tape.type[node] == Tape.NULL || mark(node)) {
            return List.of();
        }
        note(DefectKind.BARE_HOLDER, node);
        var text = tape.string(node).strip();
        var plain = text.replace(" ", "");
        return plain.length() == 14 && digits(plain)
                ? List.of(new Operator(plain, OperatorIdKind.SIRET, null))
                : List.of(new Operator(null, null, text));
    }

    private Operator operator(int node) {
        if (tape.type[node] != Tape.OBJECT) {
            var bare = bare(node);
            return bare.isEmpty() ? Operator.UNKNOWN : bare.get(0);
        }
        var kindNode = tape.get(node, Name.ID_KIND);
        @Nullable OperatorIdKind kind = kindNode < 0 ? null : idKind(kindNode);
        var company = tape.get(node, Name.COMPANY);
        var name = company < 0 ? null : text(company);
        var id = tape.get(node, Name.ID);
        if (id < 0) {
            note(DefectKind.MISSING, tape.path(node, Name.ID.text()), "");
            return new Operator(null, kind, name);
        }
        if (kind == OperatorIdKind.SIRET || kind == null) {
            return new Operator(siret(id), kind, name);
        }
        if (mark(id)) {
            note(DefectKind.PLACEHOLDER, id);
            return new Operator(null, kind, name);
        }
        return new Operator(text(id), kind, name);
    }

    private @Nullable OperatorIdKind idKind(int node) {
        if (tape.type[node] != Tape.TEXT) {
            return null;
        }
        if (tape.same(node, "SIRET")) {
            return OperatorIdKind.SIRET;
        }
        if (mark(node)) {
            note(DefectKind.PLACEHOLDER, node);
            return null;
        }
        var text = tape.string(node);
        var kind = OperatorIdKind.named(text);
        if (kind.isEmpty()) {
            note(DefectKind.NOT_LISTED, node);
        } else if (!kind.get().text().equals(text)) {
            note(DefectKind.SPELLING, node);
        }
        return kind.orElse(null);
    }

    private int social(int node) {
        var bits = considerations(node, SOCIAL, NO_SOCIAL);
        return bits & 0b111 | ((bits & 0b11000) != 0 ? 0b1000 : 0); // a reserved concession is reserved
    }

    private int environmental(int node) {
        return considerations(node, ENVIRONMENTAL, NO_ENVIRONMENTAL);
    }

    /** Reads considerations: the lowest bit for "none", one more for each of the list. */
    private int considerations(int node, List<String> values, String none) {
        var list = inner(node);
        var bits = 0;
        if (tape.holds(list)) {
            for (int i = list + 1, end = tape.to[list]; i < end; i = tape.next(i)) {
                bits |= tape.name[i] == Tape.DEAD ? 0 : consideration(inner(i), values, none);
            }
        } else {
            bits = consideration(list, values, none);
        }
        if ((bits & 1) != 0 && bits != 1) {
            note(DefectKind.CONTRADICTION, node);
        }
        return bits;
    }

    private int consideration(int node, List<String> values, String none) {
        if (tape.holds(node)) {
            note(DefectKind.WRONG_TYPE, node);
            return 0;
        }
        if (tape.same(node, none)) {
            return 1;
        }
        for (var i = 0; i < values.size(); i++) {
            if (tape.same(node, values.get(i))) {
                return 2 << i;
            }
        }
        if (mark(node)) {
            note(DefectKind.PLACEHOLDER, node);
            return 0;
        }
        var plain = tape.length(node) > 60 ? "" : plain(tape.string(node));
        if (plain.equals(plain(none))) {
            note(DefectKind.SPELLING, node);
            return 1;
        }
        for (var i = 0; i < values.size(); i++) {
            if (plain.equals(plain(values.get(i)))) {
                note(DefectKind.SPELLING, node);
                return 2 << i;
            }
        }
        note(DefectKind.NOT_LISTED, node);
        return 0;
    }

    /** Returns a text without case, accents and doubled spaces. */
    static String plain(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[\\s\\u00a0]+", " ")
                .replace('’', '\'')
                .toLowerCase(Locale.ROOT);
    }

    private List<Modification> modifications(int node) {
        if (!tape.holds(node) || tape.to[node] == node + 1) {
            if (!tape.holds(node) && tape.type[node] != Tape.NULL) {
                note(DefectKind.WRONG_TYPE, node);
            }
            return List.of();
        }
        var list = tape.type[node] == Tape.OBJECT ? inner(node) : node;
        var modifications = new ArrayList<Modification>();
        if (tape.type[list] == Tape.OBJECT) {
            modifications.add(modification(list));
            return modifications;
        }
        var last = 0;
        for (int i = list + 1, end = tape.to[list]; i < end; i = tape.next(i)) {
            var each = inner(i);
            if (tape.type[each] != Tape.OBJECT) {
                note(DefectKind.WRONG_TYPE, each);
                continue;
            }
            var modification = modification(each);
            modifications.add(modification);
            var number = modification.number();
            if (number != null && !table) {
                if (number != last + 1) {
                    note(DefectKind.MODIFICATION_NUMBER, tape.get(each, Name.ID));
                }
                last = number;
            }
        }
        return modifications;
    }

    private Modification modification(int node) {
        @Nullable Integer number = null;
        @Nullable Euros amount = null;
        @Nullable Integer months = null;
        @Nullable LocalDate notified = null;
        @Nullable LocalDate published = null;
        List<Operator> holders = List.of();
        for (int i = node + 1, end = tape.to[node]; i < end; i = tape.next(i)) {
            var name = tape.name[i];
            if (name < 0) {
                continue;
            }
            switch (Name.of(name)) {
                case ID -> number = whole(i);
                case AMOUNT, VALUE -> amount = amount(i, false);
                case MONTHS -> months = months(i);
                case MODIFICATION_NOTIFIED, MODIFICATION_SIGNED -> notified = day(i);
                case MODIFICATION_PUBLISHED -> published = day(i);
                case HOLDERS, CONCESSION_HOLDERS -> holders = holders(i);
                default -> {
                    // a property of the format that a modification does not keep
                }
            }
        }
        return new Modification(number, amount, months, notified, published, holders);
    }

    private List<Subcontract> subcontracts(int node) {
        if (tape.type[node] != Tape.LIST) {
            if (tape.type[node] != Tape.NULL) {
                note(DefectKind.WRONG_TYPE, node);
            }
            return List.of();
        }
        var subcontracts = new ArrayList<Subcontract>();
        var last = 0;
        for (int i = node + 1, end = tape.to[node]; i < end; i = tape.next(i)) {
            var each = inner(i);
            if (tape.type[each] != Tape.OBJECT) {
                note(DefectKind.WRONG_TYPE, each);
                continue;
            }
            var id = tape.get(each, Name.ID);
            var number = id < 0 ? null : whole(id);
            if (number != null && number != last + 1) {
                note(DefectKind.SUBCONTRACT_NUMBER, id);
            }
            last = number == null ? last : number;
            var amount = tape.get(each, Name.AMOUNT);
            var months = tape.get(each, Name.MONTHS);
            var operator = tape.get(each, Name.SUBCONTRACTOR);
            for (var name : List.of(Name.SUBCONTRACTOR, Name.MONTHS, Name.NOTIFIED, Name.PUBLISHED, Name.AMOUNT)) {
                if (tape.get(each, name) < 0) {
                    note(DefectKind.MISSING, tape.path(each, name.text()), "");
                }
            }
            subcontracts.add(new Subcontract(
                    number,
                    operator < 0 ? Operator.UNKNOWN : operator(operator),
                    amount < 0 ? null : amount(amount, false),
                    months < 0 ? null : months(months)));
        }
        return subcontracts;
    }
}
