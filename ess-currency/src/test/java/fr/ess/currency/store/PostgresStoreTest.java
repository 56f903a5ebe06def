package fr.ess.currency.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.DriverManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** A store on a real PostgreSQL that writes to disk at each commit. */
@EnabledOnOs(value = OS.LINUX, architectures = "amd64", disabledReason = "the server of the tests runs on Linux, amd64")
class PostgresStoreTest extends StoreContract {

    @Override
    Database database() {
        return Database.postgres();
    }

    @Test
    void a_server_that_does_not_wait_for_the_disk_is_refused() throws IOException {
        try (var server =
                EmbeddedPostgres.builder().setServerConfig("fsync", "off").start()) {
            var url = server.getJdbcUrl("postgres", "postgres");
            assertThatThrownBy(() -> Store.open(Town.scheme(), () -> DriverManager.getConnection(url)))
                    .isInstanceOf(StoreException.class)
                    .hasMessage("Setting fsync of PostgreSQL must be on, or a commit would not last, but was: 'off'");
        }
    }
}
