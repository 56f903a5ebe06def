package fr.ess.procurement;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.Must;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * A mechanism that a purchase used, with the article that its file names.
 *
 * <p>An article that is not one on which that mechanism stood that day is refused: article 15 of the code of 2006 opened no
 * reservation to integration structures.
 *
 * @param mechanism  the mechanism
 * @param article  the number of the article, such as {@code 14} or {@code L2112-2}
 * @param launchedOn  the day on which the consultation was launched
 */
public record MechanismUse(
        @NotNull Mechanism mechanism,
        @NotBlank String article,

        @NotNull @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate launchedOn)
        implements Serializable {

    private static final Pattern NUMBER = Pattern.compile("(?<![\\w-])(?:[LR]?\\d+(?:-\\d+)*)(?![\\w-])");

    /** Creates a use of a mechanism. */
    public MechanismUse {
        var faults = Faults.of("MechanismUse")
                .given("mechanism", mechanism)
                .given("article", article)
                .notBlank("article", article)
                .given("launchedOn", launchedOn);
        if (faults.none()) {
            faults.check(basis(mechanism, launchedOn, article), "article", mustBe(mechanism, launchedOn), article);
        }
        faults.refuse();
    }

    private static boolean basis(Mechanism mechanism, LocalDate day, String article) {
        return mechanism
                .legalBasis(day)
                .filter(source -> NUMBER.matcher(source.article())
                        .results()
                        .anyMatch(number -> number.group().equals(article.strip())))
                .isPresent();
    }

    private static Must mustBe(Mechanism mechanism, LocalDate day) {
        return mechanism
                .legalBasis(day)
                .map(source -> new Must(
                        "must be an article on which " + mechanism + " stood on " + day + ", " + source.article(),
                        "doit être un article qui fondait " + mechanism + " le " + day + ", " + source.article()))
                .orElseGet(() -> new Must(
                        "must be an article on which " + mechanism + " stood on " + day + ", of which there is none",
                        "doit être un article qui fondait " + mechanism + " le " + day + ", or il n’y en a aucun"));
    }
}
