package fr.ess.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ess.core.law.Citation;
import fr.ess.core.law.LegalText;
import fr.ess.core.law.Reading;
import fr.ess.core.law.Term;
import fr.ess.core.measure.Count;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Days;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Months;
import fr.ess.core.measure.Share;
import fr.ess.core.measure.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is below zero has one sign, the same for every kind of value. */
class MinusSignTest {

    static Stream<List<Object>> values() {
        return Stream.of(
                List.of(Euros.ofCents(-1), "−€0.01", "−0,01\u00a0€"),
                List.of(Share.of(-1, 2), "−50%", "−50\u00a0%"),
                List.of(Share.of(-1, 3), "−1/3 ≈ −33.3333%", "−1/3 ≈ −33,3333\u00a0%"),
                List.of(Count.of(-1), "−1", "−1"),
                List.of(Days.of(-1), "−1 day", "−1\u00a0jour"),
                List.of(Months.of(-1), "−1 month", "−1\u00a0mois"),
                List.of(Months.of(-24), "−2 years", "−2\u00a0ans"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void a_value_below_zero_begins_with_a_minus_sign(List<Object> row) {
        assertThat(Explainer.in(Locale.ENGLISH).value((Value) row.get(0))).isEqualTo(row.get(1));
        assertThat(Explainer.in(Locale.FRENCH).value((Value) row.get(0))).isEqualTo(row.get(2));
    }

    @Test
    void a_margin_has_one_sign() {
        var day = LocalDate.of(2026, 11, 23);
        assertThat(margins(Euros.of(2), Euros.of(1))).endsWith("margin: −€1.00");
        assertThat(margins(Euros.of(1), Euros.of(2))).endsWith("margin: +€1.00");
        assertThat(margins(Share.of(2, 3), Share.of(1, 3))).endsWith("margin: −1/3 ≈ −33.3333%");
        assertThat(margins(Day.of(day.plusDays(1)), Day.of(day))).endsWith("margin: −1 day");
    }

    private static <V extends Value> String margins(V seen, V limit) {
        Citation source = new LegalText("act", "Loi", "Act", null).at("", Reading.PRIMARY, "2026-11-23");
        var finding = new Finding(
                new Provision("rule", Force.BINDING, source),
                "",
                Check.atMost(Term.constant(seen), Term.constant(limit)));
        return Explainer.in(Locale.ENGLISH).works(finding).get(0);
    }
}
