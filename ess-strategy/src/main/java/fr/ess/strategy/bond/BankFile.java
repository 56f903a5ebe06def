package fr.ess.strategy.bond;

import fr.ess.core.Faults;
import fr.ess.core.law.Law;
import fr.ess.core.rule.Assessable;
import fr.ess.core.rule.Assessment;
import fr.ess.core.rule.Many;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The banks of a public authority and what they declare on non-cooperative jurisdictions.
 *
 * @param contracts  the contracts with banks, if they are known
 * @param lists  the lists of jurisdictions, by source and day, if they are known
 */
public record BankFile(
        @Nullable List<@NotNull @Valid BankContract> contracts,
        @Nullable List<@NotNull @Valid JurisdictionList> lists) implements Assessable, Serializable {

    /** The contracts with banks. */
    public static final Many<BankFile, BankContract> CONTRACTS = Many.of("contracts", BankFile::contracts);

    /** The lists of jurisdictions. */
    public static final Many<BankFile, JurisdictionList> LISTS = Many.of("lists", BankFile::lists);

    /** Creates a file. */
    public BankFile {
        Faults.of("BankFile")
                .elements("contracts", contracts)
                .elements("lists", lists)
                .refuse();
        contracts = contracts == null ? null : List.copyOf(contracts);
        lists = lists == null ? null : List.copyOf(lists);
    }

    @Override
    public Assessment<BankFile> assess(Law law) {
        return BankRules.SET.assess(this, law);
    }
}
