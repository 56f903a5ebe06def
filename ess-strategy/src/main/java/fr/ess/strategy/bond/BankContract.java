package fr.ess.strategy.bond;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.Must;
import fr.ess.core.measure.Day;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Many;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The contract of a bank with the authority.
 *
 * @param bank  the bank
 * @param start  the first day of the contract, if it is known
 * @param end  the last day of the contract, not before the first, if it is known
 * @param declarations  the declarations of the bank, if they are known
 */
public record BankContract(
        @NotBlank String bank,

        @Nullable @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate start,

        @Nullable @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate end,

        @Nullable List<@NotNull @Valid BankDeclaration> declarations)
        implements Serializable {

    /** The first day of the contract. */
    public static final Fact<BankContract, Day> START = Fact.day("start", BankContract::start);

    /** The last day of the contract. */
    public static final Fact<BankContract, Day> END = Fact.day("end", BankContract::end);

    /** The declarations of the bank. */
    public static final Many<BankContract, BankDeclaration> DECLARATIONS =
            Many.of("declarations", BankContract::declarations);

    private static final Must NOT_PRECEDE_THE_START =
            new Must("must be on or after the start", "doit être le jour du début ou après lui");

    /** Creates a contract. */
    public BankContract {
        var faults = Faults.of("BankContract")
                .given("bank", bank)
                .notBlank("bank", bank)
                .elements("declarations", declarations);
        if (faults.none() && start != null && end != null) {
            faults.check(!end.isBefore(start), "end", NOT_PRECEDE_THE_START, end);
        }
        faults.refuse();
        declarations = declarations == null ? null : List.copyOf(declarations);
    }
}
