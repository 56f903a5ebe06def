package fr.ess.cli.sample;

import fr.ess.core.Faults;
import fr.ess.core.Must;
import fr.ess.core.law.Law;
import fr.ess.core.law.LegalText;
import fr.ess.core.law.Reading;
import fr.ess.core.law.Term;
import fr.ess.core.law.Timeline;
import fr.ess.core.law.Unit;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Share;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import fr.ess.core.rule.Rule;
import fr.ess.core.rule.RuleSet;
import fr.ess.core.rule.Words;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Facts and a rule of the tests of the command alone: public holdings are at most a share of the capital. */
public record Books(
        @Nullable @PositiveOrZero Euros capital,
        @Nullable @Positive Euros shareValue,
        @Nullable List<@NotNull @Valid Held> holdings)
        implements Serializable {

    private static final Must WITHIN =
            new Must("must add up to at most the capital", "doit totaliser au plus le capital");
    private static final Fact<Books, Euros> CAPITAL = Fact.of("capital", Books::capital);
    private static final Many<Books, Held> HOLDINGS = Many.of("holdings", Books::holdings);

    private static final LegalText TEXT = new LegalText(
            "loi-test", "Loi <b>d’essai</b> & autres", "Act <b>of test</b> & others", "https://example.org/?a=1&b=2");

    /** The greatest share: a fifth, then a half. */
    public static final Timeline<Share> SHARE = Timeline.of("books-ceiling.share", Unit.SHARE)
            .from("2001-07-18", Share.of(1, 5), TEXT.at("art. 1", Reading.UNVERIFIED, "2026-11-23"))
            .from("2014-08-02", Share.HALF, TEXT.at("art. 1", Reading.PRIMARY, "2026-11-23"));

    /** The rules. */
    public static final RuleSet<Books> RULES = RuleSet.of(
            "books",
            Books.class,
            Words.beside(Books.class),
            Rule.<Books>binding("books-ceiling")
                    .from("2001-07-18", Books::weigh, TEXT.at("art. 1", Reading.UNVERIFIED, "2026-11-23"))
                    .from("2014-08-02", Books::weigh, TEXT.at("art. 1", Reading.PRIMARY, "2026-11-23"))
                    .reads(SHARE));

    /** Creates books. */
    public Books {
        var faults = Faults.of("Books")
                .positiveOrZero("capital", capital)
                .positive("shareValue", shareValue)
                .elements("holdings", holdings);
        if (faults.none()
                && capital != null
                && holdings != null
                && sum(holdings).compareTo(capital) > 0) {
            faults.add("holdings", WITHIN, sum(holdings));
        }
        faults.refuse();
        holdings = holdings == null ? null : List.copyOf(holdings);
    }

    /** A holding. */
    public record Held(
            @NotBlank String holder,
            @Nullable Sort sort,
            @NotNull @PositiveOrZero Euros amount) implements Serializable {

        private static final Fact<Held, Euros> AMOUNT = Fact.of("amount", Held::amount);

        /** Creates a holding. */
        public Held {
            Faults.of("Held")
                    .given("holder", holder)
                    .notBlank("holder", holder)
                    .given("amount", amount)
                    .positiveOrZero("amount", amount)
                    .refuse();
        }
    }

    /** What a holder is. */
    public enum Sort {
        /** A commune. */
        COMMUNE,
        /** Anybody else. */
        PRIVATE
    }

    private static Euros sum(List<Held> holdings) {
        return holdings.stream().map(Held::amount).reduce(Euros.ZERO, Euros::plus);
    }

    private static Check weigh(Books books, Law law) {
        var limit = Term.shareDown(law.term(SHARE), CAPITAL.of(books));
        var holdings = books.holdings();
        if (holdings == null) {
            return Check.atMost(HOLDINGS.<Euros>absent(), limit);
        }
        var amounts = new ArrayList<Term<Euros>>();
        for (var i = 0; i < holdings.size(); i++) {
            if (holdings.get(i).sort() == Sort.COMMUNE) {
                amounts.add(HOLDINGS.each(Held.AMOUNT).of(holdings.get(i), i));
            }
        }
        return Check.atMost(amounts.isEmpty() ? Term.constant(Euros.ZERO) : Term.sum(amounts), limit);
    }
}
