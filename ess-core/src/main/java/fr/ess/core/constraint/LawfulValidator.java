package fr.ess.core.constraint;

import fr.ess.core.law.Law;
import fr.ess.core.rule.Assessable;
import fr.ess.core.rule.Explainer;
import fr.ess.core.rule.Finding;
import fr.ess.core.rule.Verdict;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whether facts are lawful today, for {@link Lawful}.
 *
 * <p>A provider makes it with the law as the library has it, and messages in the default language of the Java platform, as a
 * provider's own are. A host with an amended law, or with a language for each request, lets its {@code
 * ConstraintValidatorFactory} make it:
 *
 * <pre>{@code
 * new LawfulValidator(law -> law.amended(bill), request::locale)
 * }</pre>
 */
public final class LawfulValidator implements ConstraintValidator<Lawful, Assessable> {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final String DEFAULT_MESSAGE = "{fr.ess.core.constraint.Lawful.message}";

    private final UnaryOperator<Law> amend;
    private final Supplier<Locale> locale;
    private boolean refuseUndetermined;

    /** Creates the validator of the law as the library has it, as a provider does. */
    public LawfulValidator() {
        this(UnaryOperator.identity());
    }

    /**
     * Creates the validator of an amended law.
     *
     * @param amend  makes the law of a day the host's own
     */
    public LawfulValidator(UnaryOperator<Law> amend) {
        this(amend, Locale::getDefault);
    }

    /**
     * Creates the validator of an amended law, with messages in a language that the host names.
     *
     * @param amend  makes the law of a day the host's own
     * @param locale  gives the language of a message: French, or English for all others
     */
    public LawfulValidator(UnaryOperator<Law> amend, Supplier<Locale> locale) {
        this.amend = Objects.requireNonNull(amend, "amend");
        this.locale = Objects.requireNonNull(locale, "locale");
    }

    @Override
    public void initialize(Lawful constraint) {
        refuseUndetermined = constraint.undetermined() == Lawful.Undetermined.REFUSE;
    }

    @Override
    public boolean isValid(@Nullable Assessable facts, ConstraintValidatorContext context) {
        if (facts == null) {
            return true;
        }
        var today = LocalDate.ofInstant(context.getClockProvider().getClock().instant(), PARIS);
        var assessment = facts.assess(amend.apply(Law.on(today)));
        var refused = assessment.findings().stream()
                .filter(finding -> finding.provision().force().binds())
                .filter(finding -> finding.verdict() == Verdict.BREACHED || refuseUndetermined && mayBreach(finding))
                .toList();
        if (refused.isEmpty()) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        var template = context.getDefaultConstraintMessageTemplate();
        var explainer = Explainer.in(locale.get()).with(assessment.ruleSet().words());
        for (var finding : refused) {
            report(finding, template.equals(DEFAULT_MESSAGE) ? plain(words(finding, explainer)) : template, context);
        }
        return false;
    }

    private static boolean mayBreach(Finding finding) {
        return finding.verdict() == Verdict.UNDETERMINED
                && finding.check().possible().contains(Verdict.BREACHED);
    }

    private static String words(Finding finding, Explainer explainer) {
        var works = explainer.works(finding);
        var weighed = works.size() == 1
                ? works.get(0).substring(2) // without the mark of its verdict, which a refusal says already
                : works.stream().map(String::strip).collect(Collectors.joining(" "));
        return explainer.title(finding.provision().rule())
                + (explainer.locale() == Locale.FRENCH ? " : " : ": ")
                + weighed + " (" + explainer.source(finding.provision().source()) + ")";
    }

    /** Returns a text in which the interpolator finds nothing to replace. */
    private static String plain(String text) {
        return text.replaceAll("[\\\\{}$]", "\\\\$0");
    }

    private static void report(Finding finding, String template, ConstraintValidatorContext context) {
        var path = finding.reasons().stream().findFirst().orElse(finding.at());
        Place.add(path, context.buildConstraintViolationWithTemplate(template));
    }
}
