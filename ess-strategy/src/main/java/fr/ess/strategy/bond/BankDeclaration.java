package fr.ess.strategy.bond;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.Faults;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Fact;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a bank declares on its links with non-cooperative jurisdictions.
 *
 * @param day  the day of the declaration
 * @param source  whose list it follows, if it is known
 * @param jurisdictions  the jurisdictions that it covers, if they are known
 * @param noLinks  whether it says that there are no links with any of them, if it is known
 */
public record BankDeclaration(
        @NotNull @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate day,

        @Nullable ListSource source,
        @Nullable List<@NotNull String> jurisdictions,
        @Nullable Boolean noLinks)
        implements Serializable {

    /** The day of the declaration. */
    public static final Fact<BankDeclaration, Day> DAY = Fact.day("day", BankDeclaration::day);

    /** Whose list it follows. */
    public static final Fact<BankDeclaration, Code> SOURCE =
            Fact.code("source", ListSource.class, BankDeclaration::source);

    /** Whether it says that there are no links. */
    public static final Fact<BankDeclaration, Flag> NO_LINKS = Fact.flag("noLinks", BankDeclaration::noLinks);

    /** Creates a declaration. */
    public BankDeclaration {
        Faults.of("BankDeclaration")
                .given("day", day)
                .elements("jurisdictions", jurisdictions)
                .refuse();
        jurisdictions = jurisdictions == null ? null : List.copyOf(jurisdictions);
    }
}
