package fr.ess.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ess.core.LegalForm;
import fr.ess.core.law.Term;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Codes;
import fr.ess.core.measure.Count;
import fr.ess.core.measure.Flag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How handles tell what a person must judge, what a set holds, and what a question gives under each value. */
class OpenPointsTest {

    private record Facts(
            @Nullable Boolean judged,
            @Nullable List<LegalForm> forms,
            @Nullable LegalForm form) {}

    private record File(@Nullable Facts facts) {}

    private static final Fact<Facts, Flag> JUDGED = Fact.judged("judged", Facts::judged);
    private static final Fact<Facts, Codes> FORMS = Fact.codes("forms", LegalForm.class, Facts::forms);
    private static final Fact<Facts, Code> FORM = Fact.code("form", LegalForm.class, Facts::form);
    private static final Many<Facts, LegalForm> LIST = Many.of("forms", Facts::forms);
    private static final Part<File, Facts> FACTS = Part.of("facts", File::facts);

    @Test
    void what_nobody_has_judged_is_an_open_norm_in_the_whole_too() {
        var open = new Facts(null, null, null);
        assertThat(JUDGED.of(open)).isEqualTo(Term.absent("judged", Term.Cause.OPEN_NORM));
        assertThat(FACTS.then(JUDGED).of(new File(open))).isEqualTo(Term.absent("facts.judged", Term.Cause.OPEN_NORM));
        assertThat(JUDGED.of(new Facts(true, null, null)).value()).isEqualTo(Flag.YES);
    }

    @Test
    void a_set_holds_a_code_or_not() {
        var seen = FORMS.of(new Facts(null, List.of(LegalForm.SAS, LegalForm.SA), null));
        assertThat(Check.holds(seen, Term.constant(Code.of(LegalForm.SA))).verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(Check.holds(seen, Term.constant(Code.of(LegalForm.SARL))).verdict())
                .isEqualTo(Verdict.BREACHED);
        var none = FORMS.of(new Facts(null, List.of(), null));
        assertThat(Check.holds(none, Term.constant(Code.of(LegalForm.SA))).verdict())
                .isEqualTo(Verdict.BREACHED);
        var absent = FORMS.of(new Facts(null, null, null));
        assertThat(Check.holds(absent, Term.constant(Code.of(LegalForm.SA))).verdict())
                .isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void a_list_is_counted_where_it_is_given() {
        assertThat(LIST.count(new Facts(null, List.of(LegalForm.SA), null)).value())
                .isEqualTo(Count.of(1));
        assertThat(FACTS.then(LIST).count(new File(null))).isEqualTo(LIST_ABSENT);
    }

    private static final Term<Count> LIST_ABSENT = Term.absent("facts.forms", Term.Cause.MISSING_FACT);

    @Test
    void a_question_asked_under_each_value_answers_when_all_agree() {
        var open = FORM.of(new Facts(null, null, null));
        var values = List.of(Code.of(LegalForm.SA), Code.of(LegalForm.SAS));
        assertThat(Check.whichever(open, values, form -> Check.oneOf(form, both()))
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(Check.whichever(open, values, form -> Check.is(form, Term.constant(Code.of(LegalForm.SA))))
                        .verdict())
                .isEqualTo(Verdict.UNDETERMINED);
        assertThat(Check.whichever(
                        FORM.of(new Facts(null, null, LegalForm.SA)),
                        values,
                        form -> Check.is(form, Term.constant(Code.of(LegalForm.SA)))))
                .isInstanceOf(Check.Condition.class);
    }

    private static Term<Codes> both() {
        return Term.constant(Codes.of(LegalForm.SA, LegalForm.SAS));
    }
}
