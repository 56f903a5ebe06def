package fr.ess.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fr.ess.procurement.decp.DecpReader;
import fr.ess.procurement.decp.DefectKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Reading essential data without the libraries that read them. */
class DecpTest {

    private static DecpReader open(String text) throws IOException {
        return DecpReader.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), defect -> {});
    }

    @Test
    void the_reader_says_which_jar_to_add() {
        assertThatIllegalStateException()
                .isThrownBy(() -> open("{\"marches\": []}"))
                .withMessage("To read essential data in JSON, add tools.jackson.core:jackson-core");
        assertThatIllegalStateException()
                .isThrownBy(() -> open("id,acheteur_id,montant,dateNotification\n"))
                .withMessage("To read essential data in a table, add de.siegmar:fastcsv");
    }

    @Test
    void what_needs_no_library_is_told_without_one() throws IOException {
        try (var reader = open("<marches/>")) {
            assertThat(reader.next()).isNull();
            assertThat(reader.account().defects()).containsOnlyKeys(DefectKind.XML);
        }
    }
}
