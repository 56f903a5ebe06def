import fr.ess.core.law.Law;
import fr.ess.core.measure.Euros;
import fr.ess.core.rule.Explainer;
import fr.ess.core.scic.HolderKind;
import fr.ess.core.scic.Holding;
import fr.ess.core.scic.Register;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** May a town hold 50 001 € of the 100 000 € of a SCIC? With ess-core on the class path, and nothing else. */
public final class TenLines {

    private TenLines() {}

    /** Prints the answer, in French or in the language named. */
    public static void main(String[] language) {
        var town = Holding.of("Ville de Villeneuve", HolderKind.COMMUNE, Euros.of(50_001));
        var register = Register.of(Euros.of(100_000), Euros.of(100), List.of(town));
        var assessment = register.assess(Law.on(LocalDate.of(2026, 11, 23)));
        var locale = Locale.forLanguageTag(language.length == 0 ? "fr" : language[0]);
        System.out.print(Explainer.in(locale).explain(assessment));
    }
}
