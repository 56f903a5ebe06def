package fr.ess.core.law;

import fr.ess.core.measure.Count;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Days;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Headcount;
import fr.ess.core.measure.Hours;
import fr.ess.core.measure.Months;
import fr.ess.core.measure.Share;
import fr.ess.core.measure.Units;
import fr.ess.core.measure.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a computed term does with its operands. Every operation is exact; only the two shares of an amount and the whole hours round. */
public enum Operation {
    /** A share of a whole, rounded down to the unit of the whole. */
    SHARE_DOWN,
    /** A share of a whole, rounded up to the unit of the whole. */
    SHARE_UP,
    /** The sum of one or more terms. */
    SUM,
    /** The first term less the second. */
    MINUS,
    /** The least of one or more terms. */
    LEAST,
    /** The greatest of one or more terms. */
    GREATEST,
    /** The arithmetic mean of one or more shares. */
    MEAN,
    /** The first amount, number or share as a part of the second. */
    PART,
    /** The whole hours that an amount pays at the cost of an hour, rounded down. */
    WHOLE_HOURS,
    /** An amount a number of times. */
    TIMES,
    /** A day some months later. */
    PLUS_MONTHS,
    /** A day some months earlier. */
    MINUS_MONTHS,
    /** A day some days later. */
    PLUS_DAYS,
    /** The day before. */
    PREVIOUS_DAY,
    /** The last day of the year of a day. */
    YEAR_END;

    /** Returns the result of this operation on operands that all have a value. */
    Value on(List<Term<?>> operands) {
        try {
            return result(operands);
        } catch (ClassCastException e) {
            throw new IllegalArgumentException(
                    "Operands must be of kinds that " + this + " takes, but was: " + operands, e);
        }
    }

    private Value result(List<Term<?>> operands) {
        var first = value(operands, 0);
        return switch (this) {
            case SHARE_DOWN -> share((Share) first, value(operands, 1), false);
            case SHARE_UP -> share((Share) first, value(operands, 1), true);
            case SUM -> sum(first, operands);
            case MINUS -> first.distanceFrom(value(operands, 1));
            case LEAST -> extreme(first, operands, -1);
            case GREATEST -> extreme(first, operands, 1);
            case MEAN -> mean(operands);
            case PART -> part(first, value(operands, 1));
            case WHOLE_HOURS -> Hours.of(Math.floorDiv(((Euros) first).cents(), ((Euros) value(operands, 1)).cents()));
            case TIMES -> ((Euros) first).times(((Count) value(operands, 1)).value());
            case PLUS_MONTHS -> Day.of(date(first).plusMonths(((Months) value(operands, 1)).value()));
            case MINUS_MONTHS -> Day.of(date(first).minusMonths(((Months) value(operands, 1)).value()));
            case PLUS_DAYS -> Day.of(date(first).plusDays(((Days) value(operands, 1)).value()));
            case PREVIOUS_DAY -> Day.of(date(first).minusDays(1));
            case YEAR_END -> Day.of(LocalDate.of(date(first).getYear(), 12, 31));
        };
    }

    private static LocalDate date(Value day) {
        return ((Day) day).date();
    }

    private static Value value(List<Term<?>> operands, int index) {
        if (index >= operands.size()) {
            throw new IllegalArgumentException(
                    "Operands must be at least " + (index + 1) + ", but was: " + operands.size());
        }
        var value = operands.get(index).value();
        if (value == null) {
            throw new IllegalArgumentException("Operands must have a value, but was: " + operands.get(index));
        }
        return value;
    }

    private static Value share(Share share, Value whole, boolean up) {
        if (whole instanceof Euros euros) {
            return up ? euros.up(share) : euros.down(share);
        }
        if (whole instanceof Count count) {
            return up ? count.up(share) : count.down(share);
        }
        if (whole instanceof Share part) {
            return part.times(share);
        }
        if (whole instanceof Hours hours) {
            return up ? hours.up(share) : hours.down(share);
        }
        if (whole instanceof Units units) {
            return up ? units.up(share) : units.down(share);
        }
        var people = (Headcount) whole;
        return up ? people.up(share) : people.down(share);
    }

    private static Share part(Value part, Value whole) {
        if (part instanceof Euros euros) {
            return euros.partOf((Euros) whole);
        }
        if (part instanceof Hours hours) {
            return Share.of(hours.hundredths(), ((Hours) whole).hundredths());
        }
        if (part instanceof Units units) {
            return Share.of(units.hundredths(), ((Units) whole).hundredths());
        }
        return part instanceof Count count
                ? Share.of(count.value(), ((Count) whole).value())
                : ((Share) part).dividedBy((Share) whole);
    }

    private static Value sum(Value first, List<Term<?>> operands) {
        var size = operands.size();
        if (first instanceof Euros euros && size > 2) { // of many amounts, only the last sum is made
            var cents = euros.cents();
            for (var i = 1; i < size; i++) {
                cents = Math.addExact(cents, ((Euros) value(operands, i)).cents());
            }
            return Euros.ofCents(cents);
        }
        var total = first;
        for (var i = 1; i < operands.size(); i++) {
            total = sum(total, value(operands, i));
        }
        return total;
    }

    private static Value sum(Value one, Value other) {
        if (one instanceof Euros euros) {
            return euros.plus((Euros) other);
        }
        if (one instanceof Share share) {
            return share.plus((Share) other);
        }
        if (one instanceof Count count) {
            return Count.of(Math.addExact(count.value(), ((Count) other).value()));
        }
        if (one instanceof Headcount people) {
            return new Headcount(Math.addExact(people.hundredths(), ((Headcount) other).hundredths()));
        }
        if (one instanceof Hours hours) {
            return new Hours(Math.addExact(hours.hundredths(), ((Hours) other).hundredths()));
        }
        if (one instanceof Units units) {
            return new Units(Math.addExact(units.hundredths(), ((Units) other).hundredths()));
        }
        if (one instanceof Months months) {
            return Months.of(Math.addExact(months.value(), ((Months) other).value()));
        }
        return Days.of(Math.addExact(((Days) one).value(), ((Days) other).value()));
    }

    private static Value extreme(Value first, List<Term<?>> operands, int sign) {
        var extreme = first;
        for (var i = 1; i < operands.size(); i++) {
            var value = value(operands, i);
            if (Integer.signum(value.compareWith(extreme)) == sign) {
                extreme = value;
            }
        }
        return extreme;
    }

    private static Share mean(List<Term<?>> operands) {
        var shares = new ArrayList<Share>();
        for (var i = 0; i < operands.size(); i++) {
            shares.add((Share) value(operands, i));
        }
        return Share.mean(shares);
    }
}
