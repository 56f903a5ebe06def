/**
 * A journal that lasts: the ledger of a currency in a database, over plain JDBC.
 *
 * <p>Start with {@link fr.ess.currency.store.Store}. The driver is the host's; SQLite and PostgreSQL are known.
 */
@NullMarked
package fr.ess.currency.store;

import org.jspecify.annotations.NullMarked;
