package fr.ess.procurement;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.Must;
import fr.ess.core.law.Citation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A mechanism that a purchase used, with the article that its file names.
 *
 * <p>An article that is not one on which that mechanism stood that day, or ever where the day is not known, is refused: article 15 of the code of 2006 opened no
 * reservation to integration structures.
 *
 * @param mechanism  the mechanism
 * @param article  the number of the article, such as {@code 14} or {@code L2112-2}
 * @param launchedOn  the day on which the consultation was launched, if it is known
 */
public record MechanismUse(
        @NotNull Mechanism mechanism,
        @NotBlank String article,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate launchedOn)
        implements Serializable {

    private static final Pattern NUMBER = Pattern.compile("(?<![\\w-])(?:[LR]?\\d+(?:-\\d+)*)(?![\\w-])");

    /** Creates a use of a mechanism. */
    public MechanismUse {
        var faults = Faults.of("MechanismUse")
                .given("mechanism", mechanism)
                .given("article", article)
                .notBlank("article", article);
        if (faults.none()) {
            faults.check(basis(mechanism, launchedOn, article), "article", mustBe(mechanism, launchedOn), article);
        }
        faults.refuse();
    }

    private static boolean basis(Mechanism mechanism, @Nullable LocalDate day, String article) {
        return bases(mechanism, day)
                .flatMap(source -> NUMBER.matcher(source.article()).results())
                .anyMatch(number -> number.group().equals(article.strip()));
    }

    private static Stream<Citation> bases(Mechanism mechanism, @Nullable LocalDate day) {
        return day == null ? mechanism.legalBases().stream() : mechanism.legalBasis(day).stream();
    }

    private static Must mustBe(Mechanism mechanism, @Nullable LocalDate day) {
        var articles = bases(mechanism, day).map(Citation::article).collect(Collectors.joining("; "));
        return new Must(
                "must be an article on which " + mechanism + " stood"
                        + (day == null ? "" : " on " + day)
                        + (articles.isEmpty() ? ", of which there is none" : ", " + articles),
                "doit être un article qui fondait " + mechanism
                        + (day == null ? "" : " le " + day)
                        + (articles.isEmpty() ? ", or il n’y en a aucun" : ", " + articles));
    }
}
