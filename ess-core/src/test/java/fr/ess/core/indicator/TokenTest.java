package fr.ess.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ess.core.measure.Share;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2012        | 2012          | 2012          | 2012",
                "9999        | 9999          | 9999          | 9999",
                "10000       | 10,000        | 10\u202f000   | 10,000",
                "-10000      | -10,000       | -10\u202f000  | -10,000",
                "2490000000  | 2,490,000,000 | 2\u202f490\u202f000\u202f000 | 2,490,000,000",
                "11.3        | 11.3          | 11,3          | 11.3",
                "1/64        | 0.015625      | 0,015625      | 0.015625",
                "1/128       | 1/128         | 1/128         | 0.0078",
                "25000/307   | 25,000/307    | 25\u202f000/307 | 81.4332",
                "1/20000     | 0.00005       | 0,00005       | 0.00005"
            })
    void a_number_is_exact_or_in_digits(String number, String en, String fr, String digits) {
        var share = Share.parse(number);
        assertThat(Token.of(share).in(Locale.ENGLISH)).isEqualTo(en);
        assertThat(Token.of(share).in(Locale.FRENCH)).isEqualTo(fr);
        assertThat(Token.digits(share, Locale.ENGLISH)).isEqualTo(digits);
        assertThat(Token.digits(share).in(Locale.ENGLISH)).isEqualTo(digits);
        assertThat(Token.of(share)).hasToString(share.toString());
    }

    @Test
    void a_text_is_itself() {
        assertThat(Token.of(" × ").in(Locale.FRENCH)).isEqualTo(" × ");
        assertThat(Token.of(" × ")).hasToString(" × ");
    }

    @Test
    void rounding_is_half_up() {
        assertThat(Token.rounded(Share.of(1, 8), 2)).isEqualByComparingTo("0.13");
        assertThat(Token.rounded(Share.of(-1, 8), 2)).isEqualByComparingTo("-0.13");
    }
}
