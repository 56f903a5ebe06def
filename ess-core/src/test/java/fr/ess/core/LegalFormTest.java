package fr.ess.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class LegalFormTest {

    @Test
    void public_bodies_and_natural_persons_are_no_legal_persons_of_private_law() {
        var others = EnumSet.allOf(LegalForm.class);
        others.removeIf(LegalForm::ofPrivateLaw);
        assertThat(others).containsExactly(LegalForm.GIP, LegalForm.PUBLIC_BODY, LegalForm.SOLE_TRADER);
    }

    @Test
    void seven_forms_are_commercial_whatever_their_object() {
        var commercial = EnumSet.allOf(LegalForm.class);
        commercial.removeIf(form -> !form.commercialByForm());
        assertThat(commercial)
                .containsExactly(
                        LegalForm.SA,
                        LegalForm.SAS,
                        LegalForm.SARL,
                        LegalForm.SCA,
                        LegalForm.SCS,
                        LegalForm.SNC,
                        LegalForm.EUROPEAN_COMPANY);
    }
}
