package fr.ess.procurement.decp;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has become of the contract.
 *
 * @param modifications  the modifications, in the order of the file
 * @param subcontracted  whether sub-contracting is declared, or {@code null}
 * @param subcontracts  the sub-contracts, in the order of the file
 */
public record Performance(
        List<Modification> modifications, @Nullable Boolean subcontracted, List<Subcontract> subcontracts)
        implements Serializable {

    /** Nothing is said. */
    public static final Performance UNKNOWN = new Performance(List.of(), null, List.of());

    /** Creates the record; the lists are copied. */
    public Performance {
        modifications = List.copyOf(modifications);
        subcontracts = List.copyOf(subcontracts);
    }
}
