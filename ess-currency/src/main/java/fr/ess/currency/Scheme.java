package fr.ess.currency;

import fr.ess.core.Faults;
import fr.ess.core.Must;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A local currency described whole, as data: what it is, on which terms it is exchanged and redeemed, and who may pay whom.
 *
 * <p>An association describes its own currency in JSON, without code. What it does not say is not known, and what is not known is
 * never taken as allowed, as free or as zero.
 *
 * @param currency  the currency and its issuer
 * @param terms  the versions of its terms, at least one, in the order of the days from which they hold
 * @param circulation  who may pay whom, and on which conditions
 * @param assumptions  what in all this is assumed by its author rather than known, in words; absent if nothing is
 */
public record Scheme(
        @NotNull @Valid LocalCurrency currency,
        @NotNull List<@NotNull @Valid Terms> terms,
        @NotNull @Valid Circulation circulation,
        @Nullable List<@NotNull String> assumptions)
        implements Serializable {

    private static final Must NOT_EMPTY_TERMS =
            new Must("must have at least one version", "doivent avoir au moins une version");
    private static final Must IN_ORDER = new Must(
            "must be in the order of their days, each day once",
            "doivent suivre l’ordre des jours, chaque jour une fois");

    /** Creates a scheme. */
    public Scheme {
        var faults = Faults.of("Scheme")
                .given("currency", currency)
                .given("terms", terms)
                .elements("terms", terms)
                .given("circulation", circulation)
                .elements("assumptions", assumptions);
        if (faults.none()) {
            faults.check(!terms.isEmpty(), "terms", NOT_EMPTY_TERMS, terms);
            for (var i = 1; i < terms.size(); i++) {
                faults.check(
                        terms.get(i - 1).from().isBefore(terms.get(i).from()),
                        "terms[" + i + "].from",
                        IN_ORDER,
                        terms.get(i).from());
            }
        }
        faults.refuse();
        terms = List.copyOf(terms);
        assumptions = assumptions == null ? null : List.copyOf(assumptions);
    }

    /**
     * Creates a scheme in which nothing is assumed.
     *
     * @param currency  the currency and its issuer
     * @param terms  the versions of its terms
     * @param circulation  who may pay whom
     */
    public Scheme(LocalCurrency currency, List<Terms> terms, Circulation circulation) {
        this(currency, terms, circulation, null);
    }

    /**
     * Returns the terms on a day.
     *
     * @param day  the day
     * @return the last version from that day or before, or nothing before the first
     */
    public Optional<Terms> termsOn(LocalDate day) {
        Optional<Terms> found = Optional.empty();
        for (var version : terms) {
            if (version.from().isAfter(day)) {
                break;
            }
            found = Optional.of(version);
        }
        return found;
    }
}
