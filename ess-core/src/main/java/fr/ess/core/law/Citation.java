package fr.ess.core.law;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The place in a text that a figure or a rule comes from.
 *
 * @param text  the text
 * @param article  the article and paragraph, such as {@code art. 19 septies al. 4}
 * @param reading  how far it was read
 * @param checkedOn  the last day on which someone checked that it still holds
 */
public record Citation(
        LegalText text,
        String article,
        Reading reading,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate checkedOn)
        implements Serializable {

    /** Creates a citation. */
    public Citation {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(checkedOn, "checkedOn");
    }

    /**
     * Returns the same place, read less or further.
     *
     * @param other  how far it was read
     * @return the citation
     */
    public Citation as(Reading other) {
        return new Citation(text, article, other, checkedOn);
    }

    /**
     * Returns whether more than a year has passed since someone checked that it still holds.
     *
     * @param day  the day of the question
     * @return whether the day is later than a year after the check
     */
    public boolean unchecked(LocalDate day) {
        return day.isAfter(checkedOn.plusYears(1));
    }
}
