package fr.ess.procurement.catering;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.law.Dated;
import fr.ess.core.law.Law;
import fr.ess.core.measure.Codes;
import fr.ess.core.measure.Euros;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A purchase of food.
 *
 * @param day  the day of the purchase, whose law says what counts
 * @param value  its value in euros, excluding VAT, zero or more
 * @param marks  all that may be said of it, none for an ordinary purchase, if it is known
 * @param meatOrFish  whether it is beef, pork, sheep, poultry or a product of fishery, if it is known
 */
public record FoodPurchase(
        @NotNull @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate day,

        @NotNull @PositiveOrZero Euros value,
        @Nullable List<@NotNull FoodMark> marks,
        @Nullable Boolean meatOrFish)
        implements Serializable {

    /** Creates a purchase. */
    public FoodPurchase {
        Faults.of("FoodPurchase")
                .given("day", day)
                .given("value", value)
                .positiveOrZero("value", value)
                .elements("marks", marks)
                .refuse();
        marks = marks == null ? null : List.copyOf(marks);
    }

    /**
     * Returns whether this purchase counts as a quality or sustainable product on its day.
     *
     * @param law  the law, amendments included
     * @return the answer; empty while its marks are not known, or before the law told what counts
     */
    public Optional<Boolean> qualifies(Law law) {
        var accepted = law.at(day).find(CateringRules.QUALIFYING).map(Dated::value);
        var known = marks;
        return known == null
                ? Optional.empty()
                : accepted.map(codes -> known.stream().anyMatch(each -> holds(codes, each)));
    }

    private static boolean holds(Codes codes, FoodMark mark) {
        return codes.names().contains(mark.name());
    }
}
