package fr.ess.core;

import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Headcount;
import fr.ess.core.measure.Hours;
import fr.ess.core.measure.Months;
import fr.ess.core.measure.Share;
import fr.ess.core.measure.Units;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The faults of one record, gathered by its constructor: first each part, then, if all parts are good, the parts together.
 *
 * <pre>{@code
 * public Register {
 *     var faults = Faults.of("Register").positiveOrZero("capital", capital).elements("holdings", holdings);
 *     if (faults.none() && !addUp(capital, holdings)) {
 *         faults.add("holdings", ADD_UP, sum(holdings));
 *     }
 *     faults.refuse();
 *     holdings = List.copyOf(holdings);
 * }
 * }</pre>
 *
 * <p>An absent part is a fault only where {@link #given(String, Object)} says so: what the caller may not know yet is no
 * fault. The standard Jakarta constraints on the components say the same, for those who read them.
 */
public final class Faults {

    private final String subject;
    private @Nullable List<Fault> found;

    private Faults(String subject) {
        this.subject = subject;
    }

    /**
     * Starts to gather the faults of a record.
     *
     * @param subject  the name of the record
     * @return the gathering
     */
    public static Faults of(String subject) {
        return new Faults(subject);
    }

    /**
     * Adds a fault.
     *
     * @param path  the component
     * @param must  what must hold
     * @param seen  what was seen
     * @return this
     */
    public Faults add(String path, Must must, @Nullable Object seen) {
        if (found == null) {
            found = new ArrayList<>();
        }
        found.add(new Fault(path, must, seen instanceof CharSequence text ? "'" + text + "'" : String.valueOf(seen)));
        return this;
    }

    /**
     * Adds a fault unless something holds.
     *
     * @param holds  whether it holds
     * @param path  the component
     * @param must  what must hold
     * @param seen  what was seen
     * @return this
     */
    public Faults check(boolean holds, String path, Must must, @Nullable Object seen) {
        return holds ? this : add(path, must, seen);
    }

    /**
     * Requires that a part is given; the counterpart of {@code @NotNull}.
     *
     * @param path  the component
     * @param part  the part
     * @return this
     */
    public Faults given(String path, @Nullable Object part) {
        return check(part != null, path, Must.BE_GIVEN, part);
    }

    /**
     * Requires that a text, if it is given, has something other than spaces, as {@link String#isBlank()} knows them; with
     * {@link #given} the counterpart of {@code @NotBlank}.
     *
     * @param path  the component
     * @param text  the text
     * @return this
     */
    public Faults notBlank(String path, @Nullable String text) {
        return check(text == null || !text.isBlank(), path, Must.NOT_BE_BLANK, text);
    }

    /**
     * Requires that an amount, if it is given, is not negative; the counterpart of {@code @PositiveOrZero}.
     *
     * @param path  the component
     * @param amount  the amount
     * @return this
     */
    public Faults positiveOrZero(String path, @Nullable Euros amount) {
        return check(amount == null || amount.signum() >= 0, path, Must.BE_POSITIVE_OR_ZERO, amount);
    }

    /**
     * Requires that a share, if it is given, is not negative; the counterpart of {@code @PositiveOrZero}.
     *
     * @param path  the component
     * @param share  the share
     * @return this
     */
    public Faults positiveOrZero(String path, @Nullable Share share) {
        return check(share == null || share.compareTo(Share.ZERO) >= 0, path, Must.BE_POSITIVE_OR_ZERO, share);
    }

    /**
     * Requires that a workforce, if it is given, is not negative; the counterpart of {@code @PositiveOrZero}.
     *
     * @param path  the component
     * @param people  the workforce
     * @return this
     */
    public Faults positiveOrZero(String path, @Nullable Headcount people) {
        return check(people == null || people.hundredths() >= 0, path, Must.BE_POSITIVE_OR_ZERO, people);
    }

    /**
     * Requires that a number of hours, if it is given, is not negative; the counterpart of {@code @PositiveOrZero}.
     *
     * @param path  the component
     * @param hours  the hours
     * @return this
     */
    public Faults positiveOrZero(String path, @Nullable Hours hours) {
        return check(hours == null || hours.hundredths() >= 0, path, Must.BE_POSITIVE_OR_ZERO, hours);
    }

    /**
     * Requires that an amount in units, if it is given, is not negative; the counterpart of {@code @PositiveOrZero}.
     *
     * @param path  the component
     * @param units  the amount
     * @return this
     */
    public Faults positiveOrZero(String path, @Nullable Units units) {
        return check(units == null || units.hundredths() >= 0, path, Must.BE_POSITIVE_OR_ZERO, units);
    }

    /**
     * Requires that a number of months, if it is given, is not negative; the counterpart of {@code @PositiveOrZero}.
     *
     * @param path  the component
     * @param months  the months
     * @return this
     */
    public Faults positiveOrZero(String path, @Nullable Months months) {
        return check(months == null || months.value() >= 0, path, Must.BE_POSITIVE_OR_ZERO, months);
    }

    /**
     * Requires that a number, if it is given, is not negative; the counterpart of {@code @PositiveOrZero}.
     *
     * @param path  the component
     * @param number  the number
     * @return this
     */
    public Faults positiveOrZero(String path, @Nullable Integer number) {
        return check(number == null || number >= 0, path, Must.BE_POSITIVE_OR_ZERO, number);
    }

    /**
     * Requires that an amount, if it is given, is more than zero; the counterpart of {@code @Positive}.
     *
     * @param path  the component
     * @param amount  the amount
     * @return this
     */
    public Faults positive(String path, @Nullable Euros amount) {
        return check(amount == null || amount.signum() > 0, path, Must.BE_POSITIVE, amount);
    }

    /**
     * Requires that a number, if it is given, is more than zero; the counterpart of {@code @Positive}.
     *
     * @param path  the component
     * @param number  the number
     * @return this
     */
    public Faults positive(String path, @Nullable Integer number) {
        return check(number == null || number > 0, path, Must.BE_POSITIVE, number);
    }

    /**
     * Requires that no element of a list, if it is given, is missing; the counterpart of {@code List<@NotNull …>}.
     *
     * @param path  the component
     * @param list  the list
     * @return this
     */
    public Faults elements(String path, @Nullable Collection<?> list) {
        if (list != null) {
            var index = 0;
            for (var element : list) {
                if (element == null) {
                    add(path + "[" + index + "]", Must.BE_GIVEN, null);
                }
                index++;
            }
        }
        return this;
    }

    /**
     * Returns whether each part is good so far, so that the parts can be checked together.
     *
     * @return whether there is no fault yet
     */
    public boolean none() {
        return found == null;
    }

    /**
     * Ends the gathering.
     *
     * @throws MalformedException if there is a fault, with all of them
     */
    public void refuse() {
        if (found != null) {
            throw new MalformedException(subject, found);
        }
    }
}
