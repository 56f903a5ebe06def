package fr.ess.procurement.reserved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.ess.procurement.CpvCode;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list of services that may be reserved to the social economy. */
class ReservedServicesTest {

    @ParameterizedTest
    @CsvSource({
        "75121000, true", "75121001, false", "79625000, true", "80110000, true", "80110001, false",
        "84999999, false", "85000000, true", "85312400, true", "85323000, true", "85323001, false",
        "92500000, true", "92500001, false", "98133110, true", "98133111, false"
    })
    void it_holds_the_codes_of_the_directive_exactly_and_one_range(String code, boolean listed) {
        assertThat(ReservedServices.ofDirective().contains(CpvCode.of(code))).isEqualTo(listed);
    }

    @Test
    void another_list_is_read_with_its_comments() throws IOException {
        var list = ReservedServices.read(new StringReader("# ours\nfrom,to\n\n85312000-9,\n90910000,90919999\n"));
        assertThat(list.contains(CpvCode.of("85312000"))).isTrue();
        assertThat(list.contains(CpvCode.of("85312001"))).isFalse();
        assertThat(list.contains(CpvCode.of("90915000"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "85312000,; Line 1 must be the line 'from,to', but was: '85312000,'",
                "from,to|853120,; Line 2 must be a code, or two codes of a range, but was: '853120,'",
                "from,to|85312000; Line 2 must be a code, or two codes of a range, but was: '85312000'",
                "from,to|85312000,85311999; Line 2 must end a range after its beginning, but was: '85312000,85311999'"
            })
    void a_line_that_is_no_code_is_refused(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReservedServices.read(new StringReader(text.replace('|', '\n'))))
                .withMessage(message);
    }
}
