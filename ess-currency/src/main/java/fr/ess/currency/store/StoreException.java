package fr.ess.currency.store;

/**
 * The store did not do what was asked, so it was not acknowledged. Send the same commands again: what was written all the same has
 * no second effect.
 */
public class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoreException(String message) {
        super(message);
    }

    StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
