package fr.ess.core.proof;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ess.core.Fault;
import fr.ess.core.LegalForm;
import fr.ess.core.MalformedException;
import fr.ess.core.Must;
import fr.ess.core.duty.Deadline;
import fr.ess.core.duty.Turn;
import fr.ess.core.law.Citation;
import fr.ess.core.law.Law;
import fr.ess.core.law.LegalText;
import fr.ess.core.law.Reading;
import fr.ess.core.law.Table;
import fr.ess.core.law.Term;
import fr.ess.core.law.Timeline;
import fr.ess.core.law.Unit;
import fr.ess.core.measure.Codes;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Share;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Force;
import fr.ess.core.rule.Provision;
import fr.ess.core.rule.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The law and what cites it, as Java serializes them and as JSON. */
class SerialTest {

    enum Scope {
        WIDE,
        NARROW
    }

    private static final Citation ARTICLE =
            new LegalText("act-1", "Loi n° 1", "Act no. 1", null).at("art. 1", Reading.UNVERIFIED, "2026-11-23");
    private static final Timeline<Share> CEILING =
            Timeline.of("rule-1.share", Unit.SHARE).from("2014-08-02", Share.HALF, ARTICLE);
    private static final Timeline<Codes> FORMS = Timeline.of("rule-1.forms", Unit.codes(LegalForm.class))
            .from("2014-08-02", Codes.of(LegalForm.SA, LegalForm.SAS), ARTICLE);
    private static final Timeline<Scope> SCOPE =
            Timeline.of("rule-1.scope", Unit.option(Scope.class)).from("2014-08-02", Scope.WIDE, ARTICLE);
    private static final Rule<String> RULE = Rule.<String>binding("rule-1")
            .from("2014-08-02", (facts, law) -> Check.all(), ARTICLE)
            .from("2020-01-01", (facts, law) -> Check.any(), ARTICLE)
            .reads(CEILING, FORMS, SCOPE);
    private static final List<Timeline<?>> LINES = List.of(RULE.tests(), CEILING, FORMS, SCOPE);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void the_law_is_read_back() {
        var copy = Serial.copy(Law.on(DAY));
        assertThat(copy.day()).isEqualTo(DAY);
        assertThat(Table.csv(copy, LINES)).isEqualTo(Table.csv(Law.on(DAY), LINES));
    }

    @Test
    void an_amended_law_is_read_back_with_its_amendments() {
        var from = LocalDate.of(2026, 1, 1);
        var law = Law.on(DAY)
                .amended(CEILING.amended(from, Share.of(2, 5), ARTICLE))
                .amended(FORMS.amended(from, Codes.of(LegalForm.SARL), ARTICLE))
                .amended(SCOPE.amended(from, Scope.NARROW, ARTICLE))
                .moved(RULE.tests(), Map.of(1, LocalDate.of(2027, 1, 1)));
        var copy = Serial.copy(law);
        assertThat(copy.amendments()).hasSize(4).isEqualTo(law.amendments());
        assertThat(Table.csv(copy, LINES)).isEqualTo(Table.csv(law, LINES));
        assertThat(copy.get(CEILING).value()).isEqualTo(Share.of(2, 5));
        assertThat(copy.term(CEILING)).isEqualTo(law.term(CEILING));
        assertThat(copy.get(SCOPE).value()).isSameAs(Scope.NARROW);
        assertThat(RULE.examine("", copy)).isEqualTo(RULE.examine("", law));
    }

    @Test
    void a_citation_is_read_back() {
        assertThat(Serial.copy(ARTICLE)).isEqualTo(ARTICLE);
        assertThat(Json.roundTrip(ARTICLE, Citation.class))
                .isEqualTo("{\"text\":{\"id\":\"act-1\",\"titleFr\":\"Loi n° 1\",\"titleEn\":\"Act no. 1\"},"
                        + "\"article\":\"art. 1\",\"reading\":\"UNVERIFIED\",\"checkedOn\":\"2026-11-23\"}");
    }

    @Test
    void a_deadline_is_read_back() {
        var deadline = new Deadline(
                new Provision("rule-1", Force.BINDING, ARTICLE),
                "732829320",
                "approvals[0]",
                new Turn(
                        "2025",
                        new Term.Given<>("opened", Day.of(DAY)),
                        Term.yearEnd(new Term.Given<>("opened", Day.of(DAY))),
                        Term.absent("done", Term.Cause.NOT_DONE)));
        assertThat(Serial.copy(deadline)).isEqualTo(deadline);
        Json.roundTrip(deadline, Deadline.class);
    }

    @Test
    void a_refusal_keeps_its_faults() {
        var refusal = new MalformedException("Register", List.of(new Fault("capital", Must.BE_GIVEN, "null")));
        assertThat(Serial.copy(refusal)).hasMessage(refusal.getMessage());
        assertThat(Serial.copy(refusal).faults()).isEqualTo(refusal.faults());
        Json.roundTrip(refusal.faults().get(0), Fault.class);
    }
}
