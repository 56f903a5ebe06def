package fr.ess.core.indicator;

import fr.ess.core.Faults;
import fr.ess.core.Must;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A question put to stated figures: a number to compute, a claim to test, or both.
 *
 * <p>Formulas call figures and lists by their ids and are computed exactly, with {@code + - * /}, parentheses, numbers such as
 * {@code 0.81}, and
 *
 * <ul>
 *   <li>{@code count(list)}: the number of entries of a list;
 *   <li>{@code days('2012-03-30', '2012-06-25')}: the days from one to the other, here 87;
 *   <li>{@code months('2011-11', '2013-05')}: the months, here 18; both ends counted, add 1;
 *   <li>{@code minutes('12:45', '14:30')}: the minutes within one day; with one time, since midnight;
 *   <li>{@code between(a, b)}: a range whose ends are both included;
 *   <li>{@code whole(a)}: only the whole numbers of what is possible.
 * </ul>
 *
 * <p>A claim compares formulas with {@code = < <= > >=}, in chains such as {@code a > b > c}, joined by {@code and}. What is
 * {@code =} to a stated figure may differ by what rounding to its last digit explains. {@code x in y} says that a number lies in
 * the range of another, or that every entry of a list stands in another list; {@code 'one text' = 'another'} compares texts.
 *
 * @param id  the id
 * @param compute  the formula of a number to show, if there is one
 * @param parts  numbers to show part by part, if there are any
 * @param unit  the unit of what is computed
 * @param claim  what must hold, if something is claimed; without it the answer is {@code DERIVED_ONLY}
 * @param judgement  the answer of a person, which then stands instead of that of the arithmetic
 * @param note  what must be known to read the answer
 */
public record FigureCheck(
        @NotBlank String id,
        @Nullable String compute,
        @Nullable @Valid Breakdown parts,
        @Nullable String unit,
        @Nullable String claim,
        @Nullable @Valid Judgement judgement,
        @Nullable String note)
        implements Serializable {

    private static final Must ASK = new Must(
            "must be given where nothing is claimed, broken down or judged",
            "doit être renseigné quand rien n’est affirmé, décomposé ou apprécié");

    /** Creates a check. */
    public FigureCheck {
        var faults = Faults.of("FigureCheck").given("id", id).notBlank("id", id);
        if (faults.none()) {
            faults.check(compute != null || parts != null || claim != null || judgement != null, "compute", ASK, null);
        }
        faults.refuse();
    }
}
