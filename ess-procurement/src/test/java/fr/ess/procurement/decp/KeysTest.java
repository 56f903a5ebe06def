package fr.ess.procurement.decp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeysTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 100, 999, 1000, 1001, 5000})
    void repeats_are_found_whether_keys_are_spilled_or_not(int bound) throws IOException {
        var random = new Random(bound);
        var first = new HashMap<Long, Long>();
        var expected = new TreeSet<List<Long>>(java.util.Comparator.comparing(List::toString));
        var found = new ArrayList<List<Long>>();
        try (var keys = new Keys(bound)) {
            for (var row = 1L; row <= 1000; row++) {
                var key = (long) random.nextInt(500) - 250;
                var earlier = first.putIfAbsent(key, row);
                if (earlier != null) {
                    expected.add(List.of(row, earlier));
                }
                keys.add(key, row);
            }
            keys.repeats((row, earlier) -> found.add(List.of(row, earlier)));
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {1000, 200_000})
    void one_key_for_all_is_no_slower(int rows) throws IOException {
        var repeats = new long[1];
        try (var keys = new Keys()) {
            for (var row = 1; row <= rows; row++) {
                keys.add(7, row);
            }
            keys.repeats((row, first) -> repeats[0] += first);
        }
        assertThat(repeats[0]).isEqualTo(rows - 1);
    }
}
