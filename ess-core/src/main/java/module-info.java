/**
 * French social-economy law as a library: values, dated law, and rules that explain themselves.
 *
 * <ul>
 *   <li>{@link fr.ess.core}: what every room shares, identifiers and legal forms among them;
 *   <li>{@link fr.ess.core.measure}: exact values, such as amounts, shares, headcounts and days;
 *   <li>{@link fr.ess.core.law}: the law as dated figures, each with its source;
 *   <li>{@link fr.ess.core.rule}: facts, rules, and assessments that say why;
 *   <li>{@link fr.ess.core.duty}: what must be done by when;
 *   <li>{@link fr.ess.core.constraint}: Jakarta constraints for hosts that validate;
 *   <li>{@link fr.ess.core.cooperative}: a cooperative's money, and the neighbours of the SCIC;
 *   <li>{@link fr.ess.core.esus}: the approval as an enterprise of social utility;
 *   <li>{@link fr.ess.core.grant}: public money given to undertakings;
 *   <li>{@link fr.ess.core.indicator}: stated figures, and the checks that recompute them;
 *   <li>{@link fr.ess.core.membership}: who belongs to the social and solidarity economy;
 *   <li>{@link fr.ess.core.ptce}: the territorial pole of economic cooperation;
 *   <li>{@link fr.ess.core.register}: what public registers show of a legal unit;
 *   <li>{@link fr.ess.core.scic}: a statute, the collective-interest cooperative company, with rooms for an authority's {@link
 *       fr.ess.core.scic.stake}, {@link fr.ess.core.scic.advance} and {@link fr.ess.core.scic.representative}, for the {@link
 *       fr.ess.core.scic.withdrawal} of a member and the general {@link fr.ess.core.scic.meeting}.
 * </ul>
 *
 * <p>At run time nothing but the Java platform is required. The types carry annotations of Jakarta Validation, Jackson
 * and JSpecify for hosts that have these libraries; without them, the same classes load and work.
 */
@SuppressWarnings("module") // it opens packages to a provider that need not be there
module fr.ess.core {
    // Not transitive: a modular host must compile without these jars.
    requires static com.fasterxml.jackson.annotation;
    requires static jakarta.validation;
    requires static org.jspecify;

    exports fr.ess.core;
    exports fr.ess.core.constraint;
    exports fr.ess.core.cooperative;
    exports fr.ess.core.duty;
    exports fr.ess.core.esus;
    exports fr.ess.core.grant;
    exports fr.ess.core.indicator;
    exports fr.ess.core.law;
    exports fr.ess.core.measure;
    exports fr.ess.core.membership;
    exports fr.ess.core.ptce;
    exports fr.ess.core.register;
    exports fr.ess.core.rule;
    exports fr.ess.core.scic;
    exports fr.ess.core.scic.advance;
    exports fr.ess.core.scic.meeting;
    exports fr.ess.core.scic.representative;
    exports fr.ess.core.scic.stake;
    exports fr.ess.core.scic.withdrawal;

    opens fr.ess.core to
            org.hibernate.validator;
    opens fr.ess.core.cooperative to
            org.hibernate.validator;
    opens fr.ess.core.duty to
            org.hibernate.validator;
    opens fr.ess.core.esus to
            org.hibernate.validator;
    opens fr.ess.core.grant to
            org.hibernate.validator;
    opens fr.ess.core.indicator to
            org.hibernate.validator;
    opens fr.ess.core.measure to
            org.hibernate.validator;
    opens fr.ess.core.membership to
            org.hibernate.validator;
    opens fr.ess.core.ptce to
            org.hibernate.validator;
    opens fr.ess.core.register to
            org.hibernate.validator;
    opens fr.ess.core.scic to
            org.hibernate.validator;
    opens fr.ess.core.scic.advance to
            org.hibernate.validator;
    opens fr.ess.core.scic.meeting to
            org.hibernate.validator;
    opens fr.ess.core.scic.representative to
            org.hibernate.validator;
    opens fr.ess.core.scic.stake to
            org.hibernate.validator;
    opens fr.ess.core.scic.withdrawal to
            org.hibernate.validator;
}
