package fr.ess.currency.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store on SQLite, in a file. */
class SqliteStoreTest extends StoreContract {

    @TempDir
    Path folder;

    @Override
    Database database() {
        return Database.sqlite(folder);
    }

    @Test
    void a_database_in_memory_is_refused() {
        assertThatThrownBy(() -> Store.open(Town.scheme(), () -> DriverManager.getConnection("jdbc:sqlite::memory:")))
                .isInstanceOf(StoreException.class)
                .hasMessage("Journal mode of SQLite must be wal, or a commit would not last, but was: 'memory'");
    }
}
