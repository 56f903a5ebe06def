package fr.ess.currency.store;

/** A store on a real PostgreSQL that writes to disk at each commit. */
class PostgresStoreTest extends StoreContract {

    @Override
    Database database() {
        return Database.postgres();
    }
}
