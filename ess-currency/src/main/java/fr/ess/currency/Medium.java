package fr.ess.currency;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.Must;
import fr.ess.core.measure.Units;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form in which a currency exists.
 *
 * @param form  the form
 * @param from  the first day on which it is issued, if it is known; without it none is issued
 * @param denominations  the values of the notes in units, each more than zero and once; absent if they are not known, and of the
 *     digital form
 */
public record Medium(
        @NotNull Form form,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate from,

        @Nullable List<@NotNull @Positive Units> denominations)
        implements Serializable {

    private static final Must PAPER_ONLY =
            new Must("must be those of notes on paper", "doivent être celles de billets");
    private static final Must EACH_ONCE =
            new Must("must name each value once", "doivent indiquer chaque valeur une fois");

    /** Creates a form. */
    public Medium {
        var faults = Faults.of("Medium").given("form", form).elements("denominations", denominations);
        if (denominations != null) {
            for (var i = 0; i < denominations.size(); i++) {
                var value = denominations.get(i);
                faults.check(
                        value == null || value.hundredths() > 0, "denominations[" + i + "]", Must.BE_POSITIVE, value);
            }
        }
        if (faults.none() && denominations != null) {
            faults.check(form == Form.PAPER, "denominations", PAPER_ONLY, form);
            faults.check(
                    new HashSet<>(denominations).size() == denominations.size(),
                    "denominations",
                    EACH_ONCE,
                    denominations);
        }
        faults.refuse();
        denominations = denominations == null ? null : List.copyOf(denominations);
    }
}
