package fr.ess.procurement;

import fr.ess.core.measure.Code;
import fr.ess.core.measure.Codes;
import org.jspecify.annotations.Nullable;

/** The type of a contract of public procurement. */
public enum ContractType {
    /** A public contract ("marché public"). */
    PUBLIC_CONTRACT,
    /** A public contract of defence or security ("marché de défense ou de sécurité"). */
    DEFENCE_CONTRACT,
    /** A concession, other than one of defence or security. */
    CONCESSION,
    /** A concession of defence or security of the State or one of its public bodies ("concession de défense ou de sécurité"). */
    DEFENCE_CONCESSION;

    /** The two types of concession. */
    public static final Codes CONCESSIONS = Codes.of(CONCESSION, DEFENCE_CONCESSION);

    /**
     * Returns whether a code is a type of concession.
     *
     * @param type  the code, {@code null} when it is not known
     * @return whether it is
     */
    public static boolean concedes(@Nullable Code type) {
        return type != null && CONCESSIONS.contains(type);
    }
}
