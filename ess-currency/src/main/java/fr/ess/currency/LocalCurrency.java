package fr.ess.currency;

import fr.ess.core.Faults;
import fr.ess.core.Must;
import fr.ess.core.Siren;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A local currency ("monnaie locale complémentaire") and its issuer. One unit is worth one euro at par.
 *
 * @param name  its name, such as {@code Bou’Sol}
 * @param issuer  the name of the legal person that issues it
 * @param siren  the number of the issuer, if it is known
 * @param media  the forms in which it exists, each once
 */
public record LocalCurrency(
        @NotBlank String name,
        @NotBlank String issuer,
        @Nullable Siren siren,
        @NotNull List<@NotNull @Valid Medium> media)
        implements Serializable {

    private static final Must NOT_EMPTY_FORMS =
            new Must("must name at least one form", "doit indiquer au moins un support");
    private static final Must EACH_ONCE = new Must("must name each form once", "doit indiquer chaque support une fois");

    /** Creates a currency. */
    public LocalCurrency {
        var faults = Faults.of("LocalCurrency")
                .given("name", name)
                .notBlank("name", name)
                .given("issuer", issuer)
                .notBlank("issuer", issuer)
                .given("media", media)
                .elements("media", media);
        if (faults.none()) {
            faults.check(!media.isEmpty(), "media", NOT_EMPTY_FORMS, media);
            faults.check(
                    media.stream().map(Medium::form).distinct().count() == media.size(), "media", EACH_ONCE, media);
        }
        faults.refuse();
        media = List.copyOf(media);
    }
}
