package fr.ess.currency;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ess.core.measure.Share;
import fr.ess.core.measure.Units;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeingTest {

    @ParameterizedTest
    @CsvSource({"6,2013-05-17,2013-11-17", "4,2015-10-31,2016-02-29", "4,2014-10-31,2015-02-28"})
    void a_note_is_valid_to_the_same_day_of_a_month_that_has_it(int months, LocalDate stamp, LocalDate last) {
        assertThat(new Ageing(months, null, null, null, null).validUntil(stamp)).contains(last);
    }

    @ParameterizedTest
    @CsvSource({"20,1.00", "1,0.05", "0.10,0.01", "0.09,0.00"})
    void a_note_is_renewed_for_a_share_of_its_face(String face, String fee) {
        var ageing = new Ageing(null, Share.ofPercent("5"), null, null, null);
        assertThat(ageing.renewalFee(Units.of(new BigDecimal(face)))).contains(Units.of(new BigDecimal(fee)));
    }

    @Test
    void what_is_not_known_is_not_guessed() {
        var ageing = new Ageing(null, null, null, null, null);
        assertThat(ageing.validUntil(LocalDate.EPOCH)).isEmpty();
        assertThat(ageing.renewalFee(Units.of(1))).isEmpty();
    }
}
