package fr.ess.examples.spring;

import fr.ess.core.law.Law;
import fr.ess.core.rule.Explainer;
import fr.ess.core.scic.Register;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the application answers. */
@RestController
public class ScicController {

    /**
     * Answers whether a register keeps the ceiling, whatever the answer is.
     *
     * @param register  the register
     * @param on  the day of the question
     * @param locale  the language
     * @return the verdict, the findings as the library writes them, and the explanation
     */
    @PostMapping("/scic/register/assessment")
    public Map<String, Object> assess(@RequestBody Register register, @RequestParam LocalDate on, Locale locale) {
        var assessment = register.assess(Law.on(on));
        return Map.of(
                "verdict", assessment.verdict(),
                "findings", assessment.findings(),
                "explanation", Explainer.in(locale).explain(assessment));
    }

    /**
     * Records a subscription: only a lawful one comes so far.
     *
     * @param subscription  the request
     * @return what was recorded
     */
    @PostMapping("/scic/subscriptions")
    public Map<String, Object> subscribe(@RequestBody @Valid Subscription subscription) {
        return Map.of("recorded", subscription.siren());
    }
}
