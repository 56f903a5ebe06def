package fr.ess.core.law;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text of law, or a source that restates one.
 *
 * <p>Each text that the library cites is named once, here or beside the rules of its module.
 *
 * @param id  the short name that stands in tables, such as {@code loi-47-1775}
 * @param titleFr  the title in French
 * @param titleEn  the title in English
 * @param address  where it can be read, if it has an address
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LegalText(
        String id, String titleFr, String titleEn, @Nullable String address) implements Serializable {

    /** Creates a text. */
    public LegalText {
        Objects.requireNonNull(titleFr, "titleFr");
        Objects.requireNonNull(titleEn, "titleEn");
        if (!Plain.isId(id) || id.contains(".") || !id.equals(id.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException(
                    "Id must be lower case letters, digits and hyphens, but was: '" + id + "'");
        }
    }

    /**
     * Cites a place in this text.
     *
     * @param article  the article and paragraph
     * @param reading  how far it was read
     * @param checkedOn  the ISO day on which it was last checked
     * @return the citation
     */
    public Citation at(String article, Reading reading, String checkedOn) {
        return new Citation(this, article, reading, Plain.day(checkedOn));
    }
}
